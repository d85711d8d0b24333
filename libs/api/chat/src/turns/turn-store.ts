import { Injectable } from '@nestjs/common';
import type { Question } from '@tasty-food/api-assistant-tools';
import { booking, type Holding, type OverBudget } from '@tasty-food/api-ledger';
import { Database, prepared } from '@tasty-food/api-postgres';
import { foldTurnEvents, type Turn } from '@tasty-food/contract';
import { sql, type RawBuilder } from 'kysely';
import { foldAccents } from './fold-accents';
import { leaseUntil, TurnLeaseStore, type TurnRow } from '../instances/turn-lease-store';
import { TurnSpending } from './turn-spending';
import { recording } from './used-row-store';

/** A question on its way in: the row that makes it a turn. */
export interface NewTurn {
  readonly question: Question;
  readonly model: string;
  readonly requestHash: string;
  readonly idempotencyKey: string | undefined;
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
    private readonly spending: TurnSpending,
  ) {}

  /**
   * False when this person's idempotency key was taken: then nothing is written. One statement, so one trip to the database; where a
   * budget applies, what the answer may cost is held back in it. Throws `budget-exceeded`.
   */
  async insert({ question, model, requestHash, idempotencyKey, title }: NewTurn): Promise<boolean> {
    const { conversationId, staff } = question;
    const holding = question.isOverBudget ? undefined : await this.spending.holding(question);
    const inserted = await sql<{ id: string | null; over?: OverBudget | null }>`
      ${prepared()} with ${holding ? sql`${holding.checked}, ` : NOTHING} turn as (
        insert into turns (id, conversation_id, staff_id, idempotency_key, request_hash, question, language, branch_id, model,
          state, replaces, asked_at, owner, lease_until)
        select ${question.turnId}, ${conversationId}, ${staff.id}, ${idempotencyKey ?? null}, ${requestHash}, ${question.text},
          ${question.language}, ${question.branchId}, ${model}, 'running', ${question.replaces ?? null}, ${question.askedAt},
          ${this.leases.owner}, ${leaseUntil()}
        ${holding ? sql`where ${holding.hasRoom}` : NOTHING}
        on conflict (staff_id, idempotency_key) do nothing
        returning id, conversation_id, staff_id
      ), begun as (
        insert into conversations (id, staff_id, title)
        select conversation_id, staff_id, ${title ?? ''} from turn where ${title !== undefined}::boolean
      )${holding ? taken(holding) : NOTHING}
      select (select id from turn) as id${holding ? sql`, ${holding.refusal} as over` : NOTHING}`.execute(this.db);
    const [written] = inserted.rows;
    if (written?.over) this.spending.refuse(written.over);
    return typeof written?.id === 'string';
  }

  /** The id of a conversation as the database writes it; undefined for one that is not there or another person's. */
  async ownConversation(conversationId: string, staffId: string): Promise<string | undefined> {
    const row = await this.db
      .selectFrom('conversations')
      .select('id')
      .where('id', '=', conversationId)
      .where('staff_id', '=', staffId)
      .executeTakeFirst();
    return row?.id;
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
   * The turn has ended: what was seen is what is saved, with the rows it rests on, and what the attempt used is booked, in one statement. Nothing is saved for a
   * turn that is not this process's any more, because another has taken it over or its conversation was deleted; it is booked all
   * the same, unless whoever took it over has booked this attempt already.
   */
  async finish(turn: Turn, staffId: string): Promise<void> {
    const { turnId, attempt, branchId, model, usage, cost } = turn;
    const words = foldAccents(`${turn.question}\n${turn.text}\n`);
    const booked =
      usage && cost && booking({ turnId, attempt, staffId, branchId, model, usage, cost }, !this.spending.isUnlimited);
    const used = recording(turn);
    await sql`
      ${prepared()} with saved as (
        update turns
        set state = ${turn.state}, folded = ${JSON.stringify(turn)}::jsonb, attempt = ${attempt}, ended_at = now()
        where id = ${turnId} and owner = ${this.leases.owner} and ended_at is null
        returning id, conversation_id
      ), told as (
        update conversations set search_text = search_text || ${words}, updated_at = now()
        where id in (select conversation_id from saved)
      )${booked ? sql`, ${booked}` : NOTHING}${used ? sql`, ${used}` : NOTHING}
      select`.execute(this.db);
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
    ...(row.replaces === null ? {} : { replaces: row.replaces }),
  };
}

const NOTHING = sql``;

function taken(holding: Holding): RawBuilder<unknown> {
  return sql`, ${holding.taken(sql<boolean>`exists (select from turn)`)}`;
}
