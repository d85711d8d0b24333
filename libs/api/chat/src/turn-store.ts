import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import { foldTurnEvents, type Feedback, type Turn } from '@tasty-food/contract';
import { sql } from 'kysely';
import { foldAccents } from './fold-accents';
import type { Question } from './question';
import { leaseUntil, TurnLeaseStore, type TurnRow } from './turn-lease-store';

/** A question on its way in: the row that makes it a turn. */
export interface NewTurn {
  readonly question: Omit<Question, 'history'>;
  readonly model: string;
  readonly requestHash: string;
  readonly idempotencyKey: string | undefined;
  readonly replaces: string | undefined;
  /** Set when the question begins a conversation. */
  readonly title: string | undefined;
}

/** So many earlier turns go back to Claude: about an hour of a busy service. */
const HISTORY_TURNS = 20;

/** The SQL of turns. A turn of another person is as good as none. */
@Injectable()
export class TurnStore {
  constructor(
    private readonly db: Database,
    private readonly leases: TurnLeaseStore,
  ) {}

  /** False when this person's idempotency key was taken: then nothing is written. */
  async insert({ question, model, requestHash, idempotencyKey, replaces, title }: NewTurn): Promise<boolean> {
    return this.db.transaction().execute(async (transaction) => {
      const { conversationId, staff } = question;
      if (title !== undefined) {
        await transaction
          .insertInto('conversations')
          .values({ id: conversationId, staff_id: staff.id, title })
          .execute();
      }
      const inserted = await transaction
        .insertInto('turns')
        .values({
          id: question.turnId,
          conversation_id: conversationId,
          staff_id: staff.id,
          idempotency_key: idempotencyKey ?? null,
          request_hash: requestHash,
          question: question.text,
          language: question.language,
          branch_id: question.branchId,
          model,
          state: 'running',
          replaces: replaces ?? null,
          folded: null,
          asked_at: question.askedAt,
          ended_at: null,
          owner: this.leases.owner,
          lease_until: leaseUntil(),
        })
        .onConflict((conflict) => conflict.columns(['staff_id', 'idempotency_key']).doNothing())
        .executeTakeFirst();
      if (inserted.numInsertedOrUpdatedRows) return true;
      if (title !== undefined) await transaction.deleteFrom('conversations').where('id', '=', conversationId).execute();
      return false;
    });
  }

  async findByKey(staffId: string, idempotencyKey: string) {
    return this.db
      .selectFrom('turns')
      .select(['id', 'conversation_id', 'request_hash'])
      .where('staff_id', '=', staffId)
      .where('idempotency_key', '=', idempotencyKey)
      .executeTakeFirst();
  }

  async find(turnId: string, staffId: string): Promise<Turn | undefined> {
    const row = await this.db
      .selectFrom('turns')
      .selectAll()
      .where('id', '=', turnId)
      .where('staff_id', '=', staffId)
      .executeTakeFirst();
    return row && turnOf(row);
  }

  /** The turns of a conversation in the order they were asked; who may see them is checked with the conversation. */
  async ofConversation(conversationId: string): Promise<Turn[]> {
    const rows = await this.db
      .selectFrom('turns')
      .selectAll()
      .where('conversation_id', '=', conversationId)
      .orderBy('asked_at')
      .orderBy('id')
      .execute();
    return rows.map(turnOf);
  }

  /**
   * The last turns of a conversation, oldest first, without those that were asked again; with `replaces` only what came
   * before the turn that it names.
   */
  async before(conversationId: string, replaces: string | undefined): Promise<Turn[]> {
    const rows = await this.db
      .selectFrom('turns')
      .selectAll()
      .where('conversation_id', '=', conversationId)
      .where('id', 'not in', (query) =>
        query
          .selectFrom('turns')
          .select((row) => row.ref('replaces').$notNull().as('id'))
          .where('conversation_id', '=', conversationId)
          .where('replaces', 'is not', null),
      )
      .$if(replaces !== undefined, (query) =>
        query.where('asked_at', '<', (replaced) =>
          replaced
            .selectFrom('turns')
            .select('asked_at')
            .where('id', '=', replaces ?? ''),
        ),
      )
      .orderBy('asked_at', 'desc')
      .limit(HISTORY_TURNS)
      .execute();
    return rows.reverse().map(turnOf);
  }

  /**
   * The turn has ended: what was seen is what is saved, and what it used is booked. Nothing is written for a turn that is not
   * this process's any more: another has taken it over, or its conversation was deleted.
   */
  async finish(question: Question, turn: Turn): Promise<void> {
    await this.db.transaction().execute(async (transaction) => {
      const saved = await transaction
        .updateTable('turns')
        .set({ state: turn.state, folded: turn, attempt: turn.attempt, ended_at: sql`now()` })
        .where('id', '=', turn.turnId)
        .where('owner', '=', this.leases.owner)
        .where('ended_at', 'is', null)
        .executeTakeFirst();
      if (saved.numUpdatedRows === 0n) return;
      const words = foldAccents(`${question.text}\n${turn.text}\n`);
      await transaction
        .updateTable('conversations')
        .set({ search_text: sql`search_text || ${words}`, updated_at: sql`now()` })
        .where('id', '=', turn.conversationId)
        .execute();
      if (!turn.usage || !turn.cost) return;
      await transaction
        .insertInto('ledger_entries')
        .values(ledgerEntry(question, turn, turn.usage, turn.cost))
        .execute();
    });
  }

  async rate(turnId: string, staffId: string, { rating, reason, comment }: Feedback): Promise<void> {
    const values = { rating, reason: reason ?? null, comment: comment ?? null };
    await this.db
      .insertInto('turn_feedback')
      .values({ turn_id: turnId, staff_id: staffId, ...values })
      .onConflict((conflict) => conflict.columns(['turn_id', 'staff_id']).doUpdateSet(values))
      .execute();
  }
}

/** The turn as it was saved, or as it was accepted. */
export function turnOf(row: TurnRow): Turn {
  return row.folded ?? startedTurn(row);
}

function startedTurn(row: TurnRow): Turn {
  return foldTurnEvents([turnStart(row)]) as Turn;
}

function turnStart(row: TurnRow) {
  return {
    type: 'turn-start' as const,
    turnId: row.id,
    conversationId: row.conversation_id,
    askedAt: row.asked_at.toISOString(),
    model: row.model,
    question: row.question,
    language: row.language,
    ...(row.branch_id === null ? {} : { branchId: row.branch_id }),
  };
}

function ledgerEntry(
  question: Question,
  turn: Turn,
  usage: NonNullable<Turn['usage']>,
  cost: NonNullable<Turn['cost']>,
) {
  return {
    turn_id: turn.turnId,
    staff_id: question.staff.id,
    branch_id: question.branchId,
    model: turn.model,
    attempt: turn.attempt,
    input_tokens: usage.inputTokens,
    cache_read_tokens: usage.cacheReadTokens,
    cache_write_tokens: usage.cacheWriteTokens,
    output_tokens: usage.outputTokens,
    estimated: usage.estimated,
    cost_amount: cost.amount,
    currency: cost.currency,
  };
}
