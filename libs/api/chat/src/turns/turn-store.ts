import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import { foldTurnEvents, type Cost, type Feedback, type Turn, type Usage } from '@tasty-food/contract';
import { sql } from 'kysely';
import { foldAccents } from '../conversations/fold-accents';
import type { Question } from '../question';
import { leaseUntil, TurnLeaseStore, type TurnRow } from '../instances/turn-lease-store';

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

  /** False when this person's idempotency key was taken: then nothing is written. One statement, so one trip to the database. */
  async insert({ question, model, requestHash, idempotencyKey, replaces, title }: NewTurn): Promise<boolean> {
    const { conversationId, staff } = question;
    const inserted = await sql<{ id: string }>`
      with turn as (
        insert into turns (id, conversation_id, staff_id, idempotency_key, request_hash, question, language, branch_id, model,
          state, replaces, asked_at, owner, lease_until)
        values (${question.turnId}, ${conversationId}, ${staff.id}, ${idempotencyKey ?? null}, ${requestHash}, ${question.text},
          ${question.language}, ${question.branchId}, ${model}, 'running', ${replaces ?? null}, ${question.askedAt},
          ${this.leases.owner}, ${leaseUntil()})
        on conflict (staff_id, idempotency_key) do nothing
        returning id, conversation_id, staff_id
      ), begun as (
        insert into conversations (id, staff_id, title)
        select conversation_id, staff_id, ${title ?? ''} from turn where ${title !== undefined}::boolean
      )
      select id from turn`.execute(this.db);
    return inserted.rows.length === 1;
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
  async finish(turn: Turn): Promise<void> {
    const { usage = UNUSED, cost = FREE } = turn;
    const words = foldAccents(`${turn.question}\n${turn.text}\n`);
    await sql`
      with saved as (
        update turns
        set state = ${turn.state}, folded = ${JSON.stringify(turn)}::jsonb, attempt = ${turn.attempt}, ended_at = now()
        where id = ${turn.turnId} and owner = ${this.leases.owner} and ended_at is null
        returning id, staff_id, branch_id, conversation_id
      ), told as (
        update conversations set search_text = search_text || ${words}, updated_at = now()
        where id in (select conversation_id from saved)
      )
      insert into ledger_entries (turn_id, staff_id, branch_id, model, attempt, input_tokens, cache_read_tokens,
        cache_write_tokens, output_tokens, estimated, cost_amount, currency)
      select id, staff_id, branch_id, ${turn.model}, ${turn.attempt}::int, ${usage.inputTokens}::int,
        ${usage.cacheReadTokens}::int, ${usage.cacheWriteTokens}::int, ${usage.outputTokens}::int,
        ${usage.estimated}::boolean, ${cost.amount}::numeric, ${cost.currency}
      from saved
      where ${turn.usage !== undefined}::boolean`.execute(this.db);
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

/** An answer that never came to a request: nothing is booked for it. */
const UNUSED: Usage = { inputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 0, estimated: false };
const FREE: Cost = { amount: 0, currency: 'USD' };
