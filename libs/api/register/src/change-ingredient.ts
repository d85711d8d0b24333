import { Injectable } from '@nestjs/common';
import { PortalEvents, type Change, type Inside } from '@tasty-food/api-events';
import { notFound, ProblemException } from '@tasty-food/api-http';
import { AuditLog } from '@tasty-food/api-staff';
import {
  ALLERGEN_CODES,
  type AllergenCode,
  type AllergenState,
  type Ingredient,
  type IngredientChange,
  type IngredientQuery,
  type RegisterOutcome,
  type StaffMember,
} from '@tasty-food/contract';
import { derivedState, isTowardsFree } from './allergen-order';
import { cellView, deriveAgain, type CellWrite, type Signature } from './cell';
import { CellStore } from './cell-store';
import { IngredientStore } from './ingredient-store';
import { ProposalStore, proposalView } from './proposal-store';

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

  /** Throws `forbidden`, `not-found`, `version-conflict`, `already-proposed`. */
  async change(
    ingredientId: string,
    code: AllergenCode,
    { state: to, reason, version }: IngredientChange,
    staff: StaffMember,
  ): Promise<RegisterOutcome> {
    return this.events.change<RegisterOutcome>(async (inside) => {
      const from = await this.ingredients.lock(inside, ingredientId, code);
      if (from === undefined) throw notFound('ingredient');
      if (version !== undefined) await this.checkVersion(inside, { ingredientId, code, state: from }, version);
      if (from === to) return { result: { cells: [], proposals: [] }, told: [] };
      const action = isTowardsFree(from, to) ? 'proposed for an ingredient' : 'changed an ingredient';
      const [before, after] = [{ state: from }, { state: to }];
      const subject = `${ingredientId} ${code}`;
      await this.audit.record({ kind: 'register', action, subject, by: staff, before, after, reason }, inside);
      if (!isTowardsFree(from, to))
        return this.apply(inside, { ingredientId, code, from, to }, { id: staff.id, name: staff.name, reason });
      const proposed = {
        kind: 'ingredient',
        ingredient_id: ingredientId,
        code,
        from_state: from,
        to_state: to,
        reason,
      } as const;
      const added = await this.proposals.add(inside, proposed, staff);
      if (!added)
        throw new ProblemException(
          'already-proposed',
          `A change of ${code} in ${ingredientId} waits for a second manager already: approve or refuse that one first.`,
        );
      return { result: { cells: [], proposals: [proposalView(added)] }, told: [] };
    });
  }

  /** Of an ingredient that the transaction holds. */
  private async checkVersion(
    inside: Inside,
    { ingredientId, code, state }: { ingredientId: string; code: AllergenCode; state: AllergenState },
    seen: number,
  ): Promise<void> {
    const changes = await this.ingredients.changes(inside, ingredientId, code);
    const [newest] = changes;
    if (changes.length === seen) return;
    const who = newest ? `${newest.by} changed it at ${newest.at.toISOString()}: it` : 'It';
    throw new ProblemException(
      'version-conflict',
      `You saw version ${seen} of ${code} in ${ingredientId}. ${who} is version ${changes.length} now and says ${state}. ` +
        'Look at it again and send that version.',
      { errors: [{ path: 'state', message: `It says ${state} now.` }] },
    );
  }

  /** In a transaction that holds the ingredient, by one person or by two. */
  async apply(
    inside: Inside,
    change: { ingredientId: string; code: AllergenCode; from: AllergenState; to: AllergenState },
    by: Signature & { id: string },
  ): Promise<Change<RegisterOutcome>> {
    await this.ingredients.set(inside, change, by);
    const dishes = await this.ingredients.dishesWith(inside, change.ingredientId, change.code);
    const writes: CellWrite[] = [];
    for (const [dishId, states] of dishes) {
      for (const cell of await this.cells.lock(inside, dishId, change.code)) {
        const write = deriveAgain(cell, derivedState(states), by, new Date());
        if (write) writes.push(write);
      }
    }
    const told = await this.cells.write(inside, writes);
    return { result: { cells: writes.map(({ after }) => cellView(after)), proposals: [] }, told };
  }
}
