import { Injectable } from '@nestjs/common';
import { branchOf, requireBranch } from '@tasty-food/api-branches';
import { PortalEvents, type Inside } from '@tasty-food/api-events';
import { notFound } from '@tasty-food/api-http';
import { AuditLog } from '@tasty-food/api-staff';
import type { AllergenState, CellsChange, Proposal, RegisterOutcome, StaffMember } from '@tasty-food/contract';
import { isTowardsFree } from './allergen-order';
import { cellView, decide, type Cell } from './cell';
import { CellStore } from './cell-store';
import { inOrderOfCodes, refuseWaiting, seenOtherwise, type SeenOtherwise } from './several-cells';
import { newBatch, ProposalStore, proposalView } from './proposal-store';

/** A cell, and what somebody says of it. */
interface Wish {
  cell: Cell;
  to: AllergenState;
}

/** A manager says what a dish has of some allergens: more careful at once, towards free when a second manager agrees. */
@Injectable()
export class ChangeCell {
  constructor(
    private readonly cells: CellStore,
    private readonly proposals: ProposalStore,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
  ) {}

  /** All of it or nothing. Throws `forbidden`, `not-found`, `version-conflict`, `already-proposed`. */
  async change(dishId: string, change: CellsChange, staff: StaffMember): Promise<RegisterOutcome> {
    if (change.branchId !== undefined) requireBranch(staff, change.branchId);
    const branchId = change.branchId ?? branchOf(staff);
    return this.events.change(async (inside) => {
      const wishes: Wish[] = [];
      const otherwise: SeenOtherwise[] = [];
      for (const { code, state, version } of inOrderOfCodes(change.cells)) {
        const cells = await this.cells.lock(inside, dishId, code, branchId);
        if (cells.length === 0) throw notFound('dish at this branch');
        wishes.push(...cells.map((cell) => ({ cell, to: state })));
        otherwise.push(...cells.flatMap((cell) => faultOfVersion(cell, version)));
      }
      if (otherwise.length > 0) throw seenOtherwise(otherwise, change.cells);
      const proposed = wishes.filter(({ cell, to }) => isTowardsFree(cell.state, to));
      const by = { id: staff.id, name: staff.name, reason: change.reason };
      const writes = wishes
        .filter((wish) => !proposed.includes(wish))
        .map(({ cell, to }) => decide(cell, to, by, new Date()));
      const told = await this.cells.write(inside, writes);
      const proposals = await this.propose(inside, proposed, change.reason, staff);
      for (const wish of wishes) await this.record(inside, wish, change.reason, staff, proposed.includes(wish));
      return { result: { cells: writes.map(({ after }) => cellView(after)), proposals }, told };
    });
  }

  private record(inside: Inside, { cell, to }: Wish, reason: string, by: StaffMember, isProposed: boolean) {
    const { dishId, branchId, code } = cell;
    const action = isProposed ? 'proposed' : 'changed';
    const [before, after] = [{ state: cell.state }, { state: to }];
    const deed = {
      kind: 'register',
      action,
      subject: `${dishId} ${code}`,
      by,
      branchId,
      before,
      after,
      reason,
    } as const;
    return this.audit.record(deed, inside);
  }

  private async propose(inside: Inside, wishes: readonly Wish[], reason: string, staff: StaffMember) {
    const batch_id = newBatch(wishes.length);
    const proposals: Proposal[] = [];
    const waiting: string[] = [];
    for (const { cell, to } of wishes) {
      const { dishId: dish_id, branchId: branch_id, code, version: base_version } = cell;
      const about = { kind: 'cell', dish_id, branch_id, code, from_state: cell.state, to_state: to } as const;
      const added = await this.proposals.add(inside, { ...about, base_version, batch_id, reason }, staff);
      if (added) proposals.push(proposalView(added));
      else waiting.push(`${code} in ${dish_id} at ${branch_id}`);
    }
    refuseWaiting(waiting);
    return proposals;
  }
}

function faultOfVersion({ dishId, branchId, code, version, state }: Cell, seen: number | undefined): SeenOtherwise[] {
  if (seen === undefined || seen === version) return [];
  const message =
    `You saw version ${seen} of ${code} in ${dishId} at ${branchId}; it is version ${version} now and says ${state}. ` +
    'Look at it again and send that version.';
  return [{ code, message, right: `The version is ${version} now.`, field: 'version' }];
}
