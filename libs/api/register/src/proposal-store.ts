import { Injectable } from '@nestjs/common';
import type { Inside } from '@tasty-food/api-events';
import { Database, type RegisterProposalsTable } from '@tasty-food/api-postgres';
import type { Proposal, StaffMember } from '@tasty-food/contract';
import { sql, type Insertable, type Selectable } from 'kysely';
import { randomUUID } from 'node:crypto';

export type ProposalRecord = Selectable<RegisterProposalsTable>;
type Proposed = Pick<Insertable<RegisterProposalsTable>, 'kind' | 'reason'> &
  Partial<Insertable<RegisterProposalsTable>>;

const LISTED_MAX = 200;

/** What marks proposals as of one deed; one alone is no batch. */
export function newBatch(proposals: number): string | null {
  return proposals > 1 ? randomUUID() : null;
}

/** The table `register_proposals`. */
@Injectable()
export class ProposalStore {
  constructor(private readonly db: Database) {}

  /** Undefined when the same thing waits already. */
  async add(inside: Inside, proposed: Proposed, by: StaffMember): Promise<ProposalRecord | undefined> {
    return inside
      .insertInto('register_proposals')
      .values({ ...proposed, id: randomUUID(), proposed_by: by.id, proposed_by_name: by.name })
      .onConflict((there) => there.doNothing())
      .returningAll()
      .executeTakeFirst();
  }

  /** Newest first. Those of the branches, and those of ingredients, which are of every branch; undefined: all of them. */
  async list(state: ProposalRecord['state'], branchIds: readonly string[] | undefined): Promise<ProposalRecord[]> {
    return this.db
      .selectFrom('register_proposals')
      .selectAll()
      .where('state', '=', state)
      .$if(branchIds !== undefined, (query) =>
        query.where((row) => row.or([row('branch_id', 'is', null), row('branch_id', 'in', branchIds ?? [])])),
      )
      .orderBy('proposed_at', 'desc')
      .orderBy('id')
      .limit(LISTED_MAX)
      .execute();
  }

  /** A proposal with all of its deed, whatever became of each; empty: there is no such proposal. */
  async together(id: string): Promise<ProposalRecord[]> {
    return this.db
      .selectFrom('register_proposals')
      .selectAll()
      .where((row) =>
        row.or([
          row('id', '=', id),
          row(
            'batch_id',
            '=',
            row.selectFrom('register_proposals as one').select('one.batch_id').where('one.id', '=', id),
          ),
        ]),
      )
      .orderBy('id')
      .execute();
  }

  /** Locked until the commit. */
  async lock(inside: Inside, id: string): Promise<ProposalRecord | undefined> {
    return inside.selectFrom('register_proposals').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  }

  async settle(
    inside: Inside,
    id: string,
    state: 'approved' | 'refused' | 'outdated',
    by: StaffMember,
    reason?: string,
  ): Promise<ProposalRecord> {
    return inside
      .updateTable('register_proposals')
      .set({
        state,
        decided_by: by.id,
        decided_by_name: by.name,
        decided_at: sql`now()`,
        decision_reason: reason ?? null,
      })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
  }
}

export function proposalView(row: ProposalRecord): Proposal {
  return {
    proposalId: row.id,
    batchId: row.batch_id ?? undefined,
    kind: row.kind,
    dishId: row.dish_id ?? undefined,
    branchId: row.branch_id ?? undefined,
    code: row.code ?? undefined,
    claim: row.claim ?? undefined,
    ingredientId: row.ingredient_id ?? undefined,
    from: row.from_state ?? undefined,
    to: row.to_state ?? undefined,
    reason: row.reason,
    state: row.state,
    proposedBy: row.proposed_by_name,
    proposedById: row.proposed_by,
    proposedAt: row.proposed_at.toISOString(),
    decidedBy: row.decided_by_name ?? undefined,
    decidedAt: row.decided_at?.toISOString(),
    decisionReason: row.decision_reason ?? undefined,
  };
}
