import { Injectable } from '@nestjs/common';
import { notFound } from '@tasty-food/api-http';
import { Database } from '@tasty-food/api-postgres';
import type { CellEffect, LocalizedText, ProposalEffects, StaffMember } from '@tasty-food/contract';
import { followIngredients, type Cell } from './cell';
import { CellStore } from './cell-store';
import { isOthers } from './decide-proposal';
import { IngredientStore } from './ingredient-store';
import { cellHolds, claimHolds, ingredientHolds } from './proposal-holds';
import { ProposalStore, proposalView, type ProposalRecord } from './proposal-store';

type Foreseen = { holds: boolean; effects: Omit<CellEffect, 'dish'>[] };

const NOTHING: Foreseen = { holds: false, effects: [] };

/** What a second manager is asked to agree to: the cells that would change, by the same rules as the approval itself; nothing is written. */
@Injectable()
export class EffectsOfProposal {
  constructor(
    private readonly proposals: ProposalStore,
    private readonly cells: CellStore,
    private readonly ingredients: IngredientStore,
    private readonly db: Database,
  ) {}

  /** With all that was proposed in the same deed. Throws `not-found`, for another's branch too. */
  async of(id: string, staff: StaffMember): Promise<ProposalEffects> {
    const together = (await this.proposals.together(id)).filter((proposal) => !isOthers(proposal, staff));
    if (!together.some((proposal) => proposal.id === id)) throw notFound('proposal');
    const foreseen = [];
    for (const proposal of together) foreseen.push({ proposal, ...(await this.foresee(proposal)) });
    const names = await this.cells.dishNames([
      ...new Set(foreseen.flatMap(({ effects }) => effects.map(({ dishId }) => dishId))),
    ]);
    return {
      proposals: foreseen.map(({ proposal, holds, effects }) => ({
        proposal: proposalView(proposal),
        holds,
        effects: effects.map((effect) => ({ ...effect, dish: names.get(effect.dishId) ?? nameless(effect.dishId) })),
      })),
    };
  }

  private async foresee(proposal: ProposalRecord): Promise<Foreseen> {
    if (proposal.state !== 'open') return NOTHING;
    const { kind, dish_id, branch_id, ingredient_id, code, to_state: to } = proposal;
    if (kind === 'claim')
      return { holds: claimHolds(proposal, await this.cell(dish_id, branch_id, 'gluten')), effects: [] };
    if (!code || !to) return NOTHING;
    if (kind === 'cell') {
      const cell = await this.cell(dish_id, branch_id, code);
      if (!cellHolds(proposal, cell)) return NOTHING;
      const { dishId, branchId, state: from } = cell;
      return { holds: true, effects: [{ dishId, branchId, code, from, to }] };
    }
    if (!ingredient_id || !ingredientHolds(proposal, await this.ingredients.says(this.db, ingredient_id, code)))
      return NOTHING;
    const dishes = await this.ingredients.dishesWith(this.db, { ingredientId: ingredient_id, code, to });
    const cells = await this.cells.read([...dishes.keys()], code);
    const by = { id: null, name: proposal.proposed_by_name, reason: proposal.reason };
    const effects = followIngredients(cells, dishes, by, new Date())
      .filter(({ before, after }) => before.state !== after.state)
      .map(({ before, after: { dishId, branchId, state } }) => ({
        dishId,
        branchId,
        code,
        from: before.state,
        to: state,
      }));
    return { holds: true, effects };
  }

  private async cell(dishId: string | null, branchId: string | null, code: Cell['code']): Promise<Cell | undefined> {
    if (dishId === null) return undefined;
    return (await this.cells.read([dishId], code)).find((cell) => cell.branchId === branchId);
  }
}

function nameless(dishId: string): LocalizedText {
  return { fr: dishId, nl: dishId, en: dishId };
}
