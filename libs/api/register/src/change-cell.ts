import { Injectable } from '@nestjs/common';
import { branchOf, requireBranch } from '@tasty-food/api-branches';
import { PortalEvents, type Inside } from '@tasty-food/api-events';
import { notFound, ProblemException } from '@tasty-food/api-http';
import { AuditLog } from '@tasty-food/api-staff';
import type { AllergenCode, CellChange, RegisterOutcome, StaffMember } from '@tasty-food/contract';
import { isTowardsFree } from './allergen-order';
import { cellView, decide, type Cell } from './cell';
import { CellStore } from './cell-store';
import { ProposalStore, proposalView } from './proposal-store';

/** A manager says what a dish has of an allergen: more careful at once, towards free when a second manager agrees. */
@Injectable()
export class ChangeCell {
  constructor(
    private readonly cells: CellStore,
    private readonly proposals: ProposalStore,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
  ) {}

  /** Throws `forbidden`, `not-found`, `version-conflict`, `already-proposed`. */
  async change(dishId: string, code: AllergenCode, change: CellChange, staff: StaffMember): Promise<RegisterOutcome> {
    if (change.branchId !== undefined) requireBranch(staff, change.branchId);
    const branchId = change.branchId ?? branchOf(staff);
    return this.events.change(async (inside) => {
      const cells = await this.cells.lock(inside, dishId, code, branchId);
      if (cells.length === 0) throw notFound('dish at this branch');
      for (const cell of cells) checkVersion(cell, change.version);
      const proposed = cells.filter((cell) => isTowardsFree(cell.state, change.state));
      const by = { id: staff.id, name: staff.name, reason: change.reason };
      const writes = cells
        .filter((cell) => !proposed.includes(cell))
        .map((cell) => decide(cell, change.state, by, new Date()));
      const told = await this.cells.write(inside, writes);
      const proposals = [];
      for (const cell of proposed) proposals.push(await this.propose(inside, cell, change, staff));
      for (const cell of cells) await this.record(inside, cell, change, staff, proposed.includes(cell));
      return { result: { cells: writes.map(({ after }) => cellView(after)), proposals }, told };
    });
  }

  private record(inside: Inside, cell: Cell, { state, reason }: CellChange, by: StaffMember, isProposed: boolean) {
    const { dishId, branchId, code } = cell;
    const action = isProposed ? 'proposed' : 'changed';
    const [before, after] = [{ state: cell.state }, { state }];
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

  private async propose(inside: Inside, cell: Cell, { state, reason }: CellChange, staff: StaffMember) {
    const { dishId: dish_id, branchId: branch_id, code, version: base_version } = cell;
    const proposed = {
      kind: 'cell',
      dish_id,
      branch_id,
      code,
      from_state: cell.state,
      to_state: state,
      base_version,
      reason,
    } as const;
    const added = await this.proposals.add(inside, proposed, staff);
    if (!added)
      throw new ProblemException(
        'already-proposed',
        `A change of ${code} in ${dish_id} at ${branch_id} waits for a second manager already: approve or refuse that one first.`,
      );
    return proposalView(added);
  }
}

function checkVersion({ dishId, branchId, code, version, state }: Cell, seen: number | undefined): void {
  if (seen === undefined || seen === version) return;
  throw new ProblemException(
    'version-conflict',
    `You saw version ${seen} of ${code} in ${dishId} at ${branchId}; it is version ${version} now and says ${state}. ` +
      `Look at it again and send that version.`,
    { errors: [{ path: 'version', message: `The version is ${version} now.` }] },
  );
}
