import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import type { Cost, OwnData, Usage } from '@tasty-food/contract';
import { sql, type RawBuilder } from 'kysely';
import { THIS_MONTH } from './belgian-month-store';
import { scopesOf, type Spender } from './spender';

/** What one attempt at a turn used. */
export interface Spent extends Spender {
  readonly turnId: string;
  /** From 1; an attempt is booked once, whoever books it and however often. */
  readonly attempt: number;
  readonly model: string;
  readonly usage: Usage;
  readonly cost: Cost;
}

/** The nil UUID (RFC 9562, 5.9): no account has it. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The table `ledger_entries`: what was spent. */
@Injectable()
export class LedgerStore {
  constructor(private readonly db: Database) {}

  /** Books an attempt. The first booking of an attempt stands, and a later one changes nothing. */
  async book(spent: Spent): Promise<void> {
    await sql`with ${booking(spent)} select`.execute(this.db);
  }

  /** What a scope has spent this month by the books, in US dollars. */
  async spentThisMonth(spender: Partial<Spender>): Promise<number> {
    const { rows } = await sql<{ amount: string }>`
      select ${sumOfMonth(spender)} as amount`.execute(this.db);
    return Number(rows[0]?.amount);
  }

  /** What a person's questions used, oldest first: for the person alone. */
  async ofPerson(staffId: string): Promise<OwnData['usage']> {
    const rows = await this.db
      .selectFrom('ledger_entries')
      .selectAll()
      .where('staff_id', '=', staffId)
      .orderBy('id')
      .execute();
    return rows.map((row) => ({
      turnId: row.turn_id,
      attempt: row.attempt,
      model: row.model,
      inputTokens: row.input_tokens,
      cacheReadTokens: row.cache_read_tokens,
      cacheWriteTokens: row.cache_write_tokens,
      outputTokens: row.output_tokens,
      estimated: row.estimated,
      cost: { amount: Number(row.cost_amount), currency: row.currency },
      at: row.at.toISOString(),
    }));
  }

  /** The sums of the books stay as they are; whose an old entry was is forgotten. Answers how many entries it changed. */
  async forgetPeople(olderThanDays: number, limit: number): Promise<number> {
    const { numAffectedRows = 0n } = await sql`
      update ledger_entries set staff_id = ${NOBODY}
      where id in (
        select id from ledger_entries
        where at < now() - ${olderThanDays} * interval '1 day' and staff_id <> ${NOBODY} order by at limit ${limit}
      )`.execute(this.db);
    return Number(numAffectedRows);
  }
}

/** The sum of this month's entries of a branch, a person, or with neither of all, as an expression. */
export function sumOfMonth({ branchId, staffId }: Partial<Spender>): RawBuilder<string> {
  const whose =
    staffId !== undefined
      ? sql`and staff_id = ${staffId}`
      : branchId !== undefined
        ? sql`and branch_id = ${branchId}`
        : sql``;
  return sql`(
    select coalesce(sum(cost_amount), 0) from ledger_entries
    where at >= (${THIS_MONTH}::timestamp at time zone 'Europe/Brussels') ${whose}
  )`;
}

/**
 * Books an attempt as a part of another statement: common table expressions to stand behind its `with`, so that saving an answer
 * and booking it are one trip to the database and one truth. They name `booked`, `released`, `owing` and `settled`.
 *
 * - The first booking of an attempt stands: a process that wakes after another took its turn over books nothing twice.
 * - Every budget that is set gets what was booked, whether something had been reserved from it or not, and loses what had.
 * - Budgets are locked in the order of their names, as where they are reserved from: two statements never wait for each other.
 *   Their new values come by a join, because only joined rows are still right when Postgres looks again at a row that it waited for.
 *
 * @param settles false where no budget is set: only the entry is written, see `Budgets.areNone`
 */
export function booking(spent: Spent, settles = true): RawBuilder<unknown> {
  return settles ? sql`${entry(spent)}, ${settling(spent)}` : entry(spent);
}

function entry({ turnId, attempt, staffId, branchId, model, usage, cost }: Spent): RawBuilder<unknown> {
  return sql`booked as (
      insert into ledger_entries (turn_id, staff_id, branch_id, model, attempt, input_tokens, cache_read_tokens,
        cache_write_tokens, output_tokens, estimated, cost_amount, currency)
      values (${turnId}, ${staffId}, ${branchId ?? null}, ${model}, ${attempt}, ${usage.inputTokens}, ${usage.cacheReadTokens},
        ${usage.cacheWriteTokens}, ${usage.outputTokens}, ${usage.estimated}, ${cost.amount}, ${cost.currency})
      on conflict (turn_id, attempt) do nothing
      returning cost_amount
    )`;
}

function settling({ turnId, attempt, staffId, branchId }: Spent): RawBuilder<unknown> {
  return sql`released as (
      delete from budget_reservations where turn_id = ${turnId} and attempt = ${attempt} returning scope, amount
    ), owing as materialized (
      select scope from budgets where scope in (${sql.join(scopesOf({ staffId, branchId }))}) order by scope for update
    ), settled as (
      update budgets
      set month = ${THIS_MONTH},
        spent_amount = case when month = ${THIS_MONTH} then spent_amount else 0 end + change.spent,
        reserved_amount = reserved_amount - change.released
      from (
        select owing.scope, coalesce(booked.cost_amount, 0) as spent, coalesce(released.amount, 0) as released
        from owing left join released on released.scope = owing.scope left join booked on true
      ) as change
      where budgets.scope = change.scope
    )`;
}
