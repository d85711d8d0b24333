import { Injectable } from '@nestjs/common';
import type { Change, Inside } from '@tasty-food/api-events';
import type { RegisterOutcome, StaffMember } from '@tasty-food/contract';
import { cellView, decide, type Signature } from './cell';
import { CellStore } from './cell-store';
import { ChangeIngredient } from './change-ingredient';
import { ClaimStore } from './claim-store';
import { IngredientStore } from './ingredient-store';
import { cellHolds, claimHolds, ingredientHolds } from './proposal-holds';
import type { ProposalRecord } from './proposal-store';

/** Does what a proposal says. */
@Injectable()
export class ApplyProposal {
  constructor(
    private readonly cells: CellStore,
    private readonly claims: ClaimStore,
    private readonly ingredients: IngredientStore,
    private readonly changeIngredient: ChangeIngredient,
  ) {}

  /** Undefined when it rests on what is no longer so. */
  async apply(
    inside: Inside,
    proposal: ProposalRecord,
    staff: StaffMember,
  ): Promise<Change<RegisterOutcome | undefined>> {
    const approved = { id: staff.id, name: staff.name };
    const by = { id: proposal.proposed_by, name: proposal.proposed_by_name, reason: proposal.reason, approved };
    switch (proposal.kind) {
      case 'cell':
        return this.cell(inside, proposal, by);
      case 'claim':
        return this.claim(inside, proposal, by);
      case 'ingredient':
        return this.ingredient(inside, proposal, by);
    }
  }

  private async cell(
    inside: Inside,
    proposal: ProposalRecord,
    by: Signature,
  ): Promise<Change<RegisterOutcome | undefined>> {
    const { dish_id, branch_id, code, to_state } = proposal;
    if (!dish_id || !branch_id || !code || !to_state) return OUTDATED;
    const [cell] = await this.cells.lock(inside, dish_id, code, branch_id);
    if (!cellHolds(proposal, cell)) return OUTDATED;
    const write = decide(cell, to_state, by, new Date());
    const told = await this.cells.write(inside, [write]);
    return { result: { cells: [cellView(write.after)], proposals: [] }, told };
  }

  private async claim(
    inside: Inside,
    proposal: ProposalRecord,
    by: Signature,
  ): Promise<Change<RegisterOutcome | undefined>> {
    const { dish_id: dishId, branch_id: branchId, claim } = proposal;
    if (!dishId || !branchId || !claim) return OUTDATED;
    const [gluten] = await this.cells.lock(inside, dishId, 'gluten', branchId);
    if (!claimHolds(proposal, gluten)) return OUTDATED;
    const told = await this.claims.add(inside, { dishId, branchId, claim, claimed: true }, by);
    return { result: { cells: [], proposals: [] }, told: [told] };
  }

  private async ingredient(
    inside: Inside,
    proposal: ProposalRecord,
    by: Signature & { id: string },
  ): Promise<Change<RegisterOutcome | undefined>> {
    const { ingredient_id: ingredientId, code, to_state } = proposal;
    if (!ingredientId || !code || !to_state) return OUTDATED;
    const from = await this.ingredients.lock(inside, ingredientId, code);
    if (from === undefined || !ingredientHolds(proposal, from)) return OUTDATED;
    return this.changeIngredient.apply(inside, { ingredientId, code, from, to: to_state }, by);
  }
}

const OUTDATED: Change<undefined> = { result: undefined, told: [] };
