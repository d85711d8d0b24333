import { Injectable } from '@nestjs/common';
import { Branches, branchesShown } from '@tasty-food/api-branches';
import { PortalEvents, type Change, type Inside } from '@tasty-food/api-events';
import { notFound, ProblemException } from '@tasty-food/api-http';
import { AuditLog } from '@tasty-food/api-staff';
import {
  worksAt,
  type AuditAction,
  type Decision,
  type Decisions,
  type DecisionsOutcome,
  type Proposal,
  type ProposalQuery,
  type RegisterOutcome,
  type StaffMember,
} from '@tasty-food/contract';
import { ApplyProposal } from './apply-proposal';
import { ProposalStore, proposalView, type ProposalRecord } from './proposal-store';

type Verdict = 'approved' | 'refused';

const ACTIONS: Record<Proposal['kind'], Record<Verdict, AuditAction>> = {
  cell: { approved: 'approved a cell proposal', refused: 'refused a cell proposal' },
  ingredient: { approved: 'approved an ingredient proposal', refused: 'refused an ingredient proposal' },
  claim: { approved: 'approved a claim proposal', refused: 'refused a claim proposal' },
};

type Outcome = { outcome: RegisterOutcome } | { conflict: string };

/** The second pair of eyes: what one manager proposed, another approves or refuses. */
@Injectable()
export class DecideProposal {
  constructor(
    private readonly proposals: ProposalStore,
    private readonly approvals: ApplyProposal,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
    private readonly branches: Branches,
  ) {}

  /** Throws `not-found` for another's branch. */
  async list({ state, branch }: ProposalQuery, staff: StaffMember): Promise<Proposal[]> {
    if (branch !== undefined) await this.branches.check(branch);
    return (await this.proposals.list(state, branchesShown(staff, branch))).map(proposalView);
  }

  /** Throws `forbidden` for who proposed it, `not-found`, and `version-conflict` when it rests on what is no longer so. */
  async approve(id: string, { reason }: Decision, staff: StaffMember): Promise<RegisterOutcome> {
    const done = await this.events.change<Outcome>(async (inside) => {
      const proposal = await this.open(inside, id, staff);
      const { result, told } = await this.approveInside(inside, proposal, staff, reason);
      const { settled, outcome } = result;
      if (!outcome)
        return {
          result: { conflict: 'It has changed since this was proposed. Look again, and propose anew.' },
          told: [],
        };
      return { result: { outcome: { ...outcome, proposals: [proposalView(settled)] } }, told };
    });
    if ('conflict' in done) throw new ProblemException('version-conflict', done.conflict);
    return done.outcome;
  }

  /** Also for who proposed it: that takes it back. */
  async refuse(id: string, { reason }: Decision, staff: StaffMember): Promise<Proposal> {
    return this.events.change(async (inside) => {
      const proposal = await this.open(inside, id, staff);
      return { result: proposalView(await this.refuseInside(inside, proposal, staff, reason)), told: [] };
    });
  }

  /**
   * Each of several as if it were decided alone, all in one transaction. Throws `not-found` and `forbidden` for the whole; what no longer
   * holds, or what somebody decided first, is passed over and named.
   */
  async decide({ decisions, reason }: Decisions, staff: StaffMember): Promise<DecisionsOutcome> {
    return this.events.change<DecisionsOutcome>(async (inside) => {
      const done: DecisionsOutcome = { cells: [], proposals: [], passedOver: [] };
      const toTell: Change<unknown>['told'][] = [];
      // In one order, so that two who decide the same ones wait for each other and not both.
      for (const { proposalId, verdict } of decisions.toSorted(byId)) {
        const proposal = await this.find(inside, proposalId, staff);
        if (proposal.state !== 'open') done.passedOver.push(proposalView(proposal));
        else if (verdict === 'refuse')
          done.proposals.push(proposalView(await this.refuseInside(inside, proposal, staff, reason)));
        else {
          const { result, told } = await this.approveInside(inside, proposal, staff, reason);
          done[result.outcome ? 'proposals' : 'passedOver'].push(proposalView(result.settled));
          done.cells.push(...(result.outcome?.cells ?? []));
          toTell.push(told);
        }
      }
      return { result: done, told: toTell.flat() };
    });
  }

  /** `outcome` is missing when it rests on what is no longer so: that it is outdated is to be remembered, so nothing is thrown. */
  private async approveInside(
    inside: Inside,
    proposal: ProposalRecord,
    staff: StaffMember,
    reason?: string,
  ): Promise<Change<{ settled: ProposalRecord; outcome?: RegisterOutcome }>> {
    if (proposal.proposed_by === staff.id)
      throw new ProblemException(
        'forbidden',
        'You proposed this yourself. A step towards "free" needs another manager or an admin who looks too.',
      );
    const { result: outcome, told } = await this.approvals.apply(inside, proposal, staff);
    if (!outcome)
      return { result: { settled: await this.proposals.settle(inside, proposal.id, 'outdated', staff) }, told: [] };
    const settled = await this.proposals.settle(inside, proposal.id, 'approved', staff, reason);
    await this.record(inside, 'approved', proposal, staff, reason);
    return { result: { settled, outcome }, told };
  }

  private async refuseInside(inside: Inside, proposal: ProposalRecord, staff: StaffMember, reason?: string) {
    const settled = await this.proposals.settle(inside, proposal.id, 'refused', staff, reason);
    await this.record(inside, 'refused', proposal, staff, reason);
    return settled;
  }

  private record(inside: Inside, verdict: Verdict, proposal: ProposalRecord, by: StaffMember, reason?: string) {
    const { kind, dish_id, ingredient_id, code, claim, branch_id: branchId, from_state, to_state } = proposal;
    const subject = [dish_id ?? ingredient_id, code ?? claim].filter(Boolean).join(' ');
    const [before, after] = [{ state: from_state }, { state: to_state, proposedBy: proposal.proposed_by_name }];
    const action = ACTIONS[kind][verdict];
    return this.audit.record({ kind: 'register', action, subject, by, branchId, before, after, reason }, inside);
  }

  /** Throws `not-found` for another's branch. */
  private async find(inside: Inside, id: string, staff: StaffMember): Promise<ProposalRecord> {
    const proposal = await this.proposals.lock(inside, id);
    if (!proposal || isOthers(proposal, staff)) throw notFound('proposal');
    return proposal;
  }

  private async open(inside: Inside, id: string, staff: StaffMember): Promise<ProposalRecord> {
    const proposal = await this.find(inside, id, staff);
    if (proposal.state !== 'open')
      throw new ProblemException('version-conflict', `This proposal is ${proposal.state} already.`);
    return proposal;
  }
}

/** Of a branch where somebody does not work. */
export function isOthers({ branch_id }: ProposalRecord, staff: StaffMember): boolean {
  return branch_id !== null && !worksAt(staff, branch_id);
}

function byId({ proposalId: one }: { proposalId: string }, { proposalId: other }: { proposalId: string }): number {
  return one < other ? -1 : 1;
}
