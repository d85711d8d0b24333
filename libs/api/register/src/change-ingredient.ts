import { Injectable } from '@nestjs/common';
import { PortalEvents, type Change, type Inside, type Told } from '@tasty-food/api-events';
import { notFound } from '@tasty-food/api-http';
import { AuditLog } from '@tasty-food/api-staff';
import {
  ALLERGEN_CODES,
  type AllergenCode,
  type AllergenState,
  type Ingredient,
  type IngredientCellsChange,
  type IngredientQuery,
  type Proposal,
  type RegisterCellView,
  type RegisterOutcome,
  type StaffMember,
} from '@tasty-food/contract';
import { isTowardsFree } from './allergen-order';
import { cellView, followIngredients, type Cell, type Signature } from './cell';
import { CellStore } from './cell-store';
import { IngredientStore, type IngredientWish } from './ingredient-store';
import { newBatch, ProposalStore, proposalView } from './proposal-store';
import { inOrderOfCodes, refuseWaiting, seenOtherwise, type SeenOtherwise } from './several-cells';

/** What an ingredient contains, and what follows for every dish that has it, at every branch. */
@Injectable()
export class ChangeIngredient {
  constructor(
    private readonly ingredients: IngredientStore,
    private readonly cells: CellStore,
    private readonly proposals: ProposalStore,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
  ) {}

  /** By name. An allergen that nobody said is in an ingredient is free. */
  async list({ language }: IngredientQuery): Promise<Ingredient[]> {
    const all = (await this.ingredients.all()).map(({ id, name, said, changes, dishes }) => {
      const states = new Map(said.map(({ code, state }) => [code, state]));
      const versions = new Map(changes.map(({ code, count }) => [code, count]));
      return {
        ingredientId: id,
        name: name[language],
        allergens: Object.fromEntries(ALLERGEN_CODES.map((code) => [code, states.get(code) ?? 'free'])),
        versions: Object.fromEntries(ALLERGEN_CODES.map((code) => [code, versions.get(code) ?? 0])),
        dishes: dishes.map((dish) => ({ dishId: dish.id, dish: dish.name[language] })),
      } as Ingredient;
    });
    return all.toSorted((one, other) => one.name.localeCompare(other.name, language));
  }

  /** All of it or nothing. Throws `forbidden`, `not-found`, `version-conflict`, `already-proposed`. */
  async change(ingredientId: string, change: IngredientCellsChange, staff: StaffMember): Promise<RegisterOutcome> {
    return this.events.change<RegisterOutcome>(async (inside) => {
      const wishes: IngredientWish[] = [];
      const otherwise: SeenOtherwise[] = [];
      for (const { code, state: to, version } of inOrderOfCodes(change.cells)) {
        const from = await this.ingredients.lock(inside, ingredientId, code);
        if (from === undefined) throw notFound('ingredient');
        const wish = { ingredientId, code, from, to };
        if (version !== undefined) otherwise.push(...(await this.faultOfVersion(inside, wish, version)));
        if (from !== to) wishes.push(wish);
      }
      if (otherwise.length > 0) throw seenOtherwise(otherwise, change.cells);
      for (const wish of wishes) await this.record(inside, wish, change.reason, staff);
      const by = { id: staff.id, name: staff.name, reason: change.reason };
      const cells: RegisterCellView[] = [];
      const told: Told[] = [];
      for (const wish of wishes.filter(({ from, to }) => !isTowardsFree(from, to))) {
        const applied = await this.apply(inside, wish, by);
        cells.push(...applied.result.cells);
        told.push(...applied.told);
      }
      const proposed = wishes.filter(({ from, to }) => isTowardsFree(from, to));
      return { result: { cells, proposals: await this.propose(inside, proposed, change.reason, staff) }, told };
    });
  }

  /** In a transaction that holds the ingredient, by one person or by two. */
  async apply(inside: Inside, wish: IngredientWish, by: Signature & { id: string }): Promise<Change<RegisterOutcome>> {
    const dishes = await this.ingredients.dishesWith(inside, wish);
    await this.ingredients.set(inside, wish, by);
    const cells: Cell[] = [];
    for (const dishId of dishes.keys()) cells.push(...(await this.cells.lock(inside, dishId, wish.code)));
    const writes = followIngredients(cells, dishes, by, new Date());
    const told = await this.cells.write(inside, writes);
    return { result: { cells: writes.map(({ after }) => cellView(after)), proposals: [] }, told };
  }

  private async propose(inside: Inside, wishes: readonly IngredientWish[], reason: string, staff: StaffMember) {
    const batch_id = newBatch(wishes.length);
    const proposals: Proposal[] = [];
    const waiting: string[] = [];
    for (const { ingredientId: ingredient_id, code, from: from_state, to: to_state } of wishes) {
      const about = { kind: 'ingredient', ingredient_id, code, from_state, to_state } as const;
      const added = await this.proposals.add(inside, { ...about, batch_id, reason }, staff);
      if (added) proposals.push(proposalView(added));
      else waiting.push(`${code} in ${ingredient_id}`);
    }
    refuseWaiting(waiting);
    return proposals;
  }

  private record(inside: Inside, { ingredientId, code, from, to }: IngredientWish, reason: string, by: StaffMember) {
    const action = isTowardsFree(from, to) ? 'proposed for an ingredient' : 'changed an ingredient';
    const [before, after] = [{ state: from }, { state: to }];
    const subject = `${ingredientId} ${code}`;
    return this.audit.record({ kind: 'register', action, subject, by, before, after, reason }, inside);
  }

  /** Of an ingredient that the transaction holds. */
  private async faultOfVersion(
    inside: Inside,
    { ingredientId, code, from }: { ingredientId: string; code: AllergenCode; from: AllergenState },
    seen: number,
  ): Promise<SeenOtherwise[]> {
    const changes = await this.ingredients.changes(inside, ingredientId, code);
    const [newest] = changes;
    if (changes.length === seen) return [];
    const who = newest ? `${newest.by} changed it at ${newest.at.toISOString()}: it` : 'It';
    const message =
      `You saw version ${seen} of ${code} in ${ingredientId}. ${who} is version ${changes.length} now and says ${from}. ` +
      'Look at it again and send that version.';
    return [{ code, message, right: `It says ${from} now.`, field: 'state' }];
  }
}
