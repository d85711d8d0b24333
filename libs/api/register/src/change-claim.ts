import { Injectable } from '@nestjs/common';
import { branchOf, requireBranch } from '@tasty-food/api-branches';
import { PortalEvents, type Told } from '@tasty-food/api-events';
import { notFound, ProblemException } from '@tasty-food/api-http';
import { AuditLog } from '@tasty-food/api-staff';
import type { Claim, ClaimChange, Proposal, RegisterOutcome, StaffMember } from '@tasty-food/contract';
import { CellStore } from './cell-store';
import { ClaimStore } from './claim-store';
import { ProposalStore, proposalView } from './proposal-store';

/** A regulated claim is made by two managers and withdrawn by one. Nothing of the register makes one by itself. */
@Injectable()
export class ChangeClaim {
  constructor(
    private readonly claims: ClaimStore,
    private readonly cells: CellStore,
    private readonly proposals: ProposalStore,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
  ) {}

  /** Throws `forbidden`, `not-found`, `already-proposed`, and `invalid-request` where the register itself says otherwise. */
  async change(dishId: string, claim: Claim, change: ClaimChange, staff: StaffMember): Promise<RegisterOutcome> {
    if (change.branchId !== undefined) requireBranch(staff, change.branchId);
    const branchId = change.branchId ?? branchOf(staff);
    return this.events.change<RegisterOutcome>(async (inside) => {
      const cells = await this.cells.lock(inside, dishId, 'gluten', branchId);
      if (cells.length === 0) throw notFound('dish at this branch');
      const proposals: Proposal[] = [];
      const told: Told[] = [];
      for (const cell of cells) {
        await this.audit.record(
          {
            kind: 'register',
            action: change.claimed ? 'proposed a claim' : 'withdrew a claim',
            subject: `${dishId} ${claim}`,
            by: staff,
            branchId: cell.branchId,
            reason: change.reason,
          },
          inside,
        );
        const about = { dishId, branchId: cell.branchId, claim };
        if (!change.claimed) {
          const by = { id: staff.id, name: staff.name, reason: change.reason };
          told.push(await this.claims.add(inside, { ...about, claimed: false }, by));
          continue;
        }
        if (claim === 'gluten-free' && cell.state !== 'free')
          throw registerSaysOtherwise(dishId, cell.branchId, cell.state);
        const added = await this.proposals.add(
          inside,
          {
            kind: 'claim',
            dish_id: dishId,
            branch_id: cell.branchId,
            claim,
            base_version: cell.version,
            reason: change.reason,
          },
          staff,
        );
        if (!added)
          throw new ProblemException(
            'already-proposed',
            `"${claim}" for ${dishId} waits for a second manager already.`,
          );
        proposals.push(proposalView(added));
      }
      return { result: { cells: [], proposals }, told };
    });
  }
}

function registerSaysOtherwise(dishId: string, branchId: string, state: string): ProblemException {
  const detail = `"gluten-free" cannot be claimed for ${dishId} at ${branchId}: the register says ${state} for gluten. Correct that first.`;
  return new ProblemException('invalid-request', detail, { errors: [{ path: 'claimed', message: detail }] });
}
