import { Injectable } from '@nestjs/common';
import { Database, type Schema } from '@tasty-food/api-postgres';
import type { BudgetScope, Cost } from '@tasty-food/contract';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import { NEXT_MONTH, THIS_MONTH } from './belgian-month-store';
import { sumOfMonth } from './ledger-store';
import { scopesOf, spenderOf, type Spender } from './spender';

/** What an attempt may yet cost, to be held back from every budget that it falls under. Amounts are US dollars. */
export interface Reservation extends Spender {
  readonly turnId: string;
  readonly attempt: number;
  readonly amount: number;
}

/** The budget that has no room for a reservation. */
export interface OverBudget {
  readonly scope: BudgetScope;
  readonly limit: number;
  readonly spent: number;
  readonly reserved: number;
  /** Until the next month begins. */
  readonly renewsInMs: number;
}

/** A budget as it is set, with what this month has spent. */
export interface BudgetRow {
  readonly scope: BudgetScope;
  readonly month: string;
  readonly limit: number;
  readonly spent: number;
  readonly reserved: number;
  readonly currency: string;
}

/**
 * A reservation as parts of a statement that begins a turn: the money is held back if, and only if, the turn is written down, in
 * one trip to the database. `checked` are common table expressions that come first; `hasRoom` is the condition under which the turn
 * may be written; `taken` comes behind what writes it; `refusal` is an expression, an `OverBudget` as JSON or null.
 */
export interface Holding {
  readonly checked: RawBuilder<unknown>;
  readonly hasRoom: RawBuilder<boolean>;
  taken(isWritten: RawBuilder<boolean>): RawBuilder<unknown>;
  readonly refusal: RawBuilder<OverBudget | null>;
}

/** Writes down who changed a budget, in the transaction of the change: neither is without the other. */
export type Recording = (inside: Transaction<Schema>) => Promise<void>;

const SPENT = sql`case when month = ${THIS_MONTH} then spent_amount else 0 end`;

/** The tables `budgets` and `budget_reservations`: what may be spent. */
@Injectable()
export class BudgetStore {
  constructor(private readonly db: Database) {}

  async scopes(): Promise<ReadonlySet<string>> {
    const rows = await this.db.selectFrom('budgets').select('scope').execute();
    return new Set(rows.map(({ scope }) => scope));
  }

  /** Holds back what an attempt at a turn that stands already may cost. Answers the budget that has no room for it. */
  async reserve(reservation: Reservation): Promise<OverBudget | undefined> {
    const { checked, taken, refusal } = holding(reservation);
    const { rows } = await sql<{ over: OverBudget | null }>`
      with ${checked}, ${taken(sql<boolean>`true`)} select ${refusal} as over`.execute(this.db);
    return rows[0]?.over ?? undefined;
  }

  async find(scope: BudgetScope): Promise<BudgetRow | undefined> {
    return (await this.those(sql`scope = ${scope}`))[0];
  }

  /** All that are set; with `scopes` those of them. */
  async list(scopes?: readonly BudgetScope[]): Promise<BudgetRow[]> {
    return this.those(scopes === undefined ? sql`true` : sql`scope = any(${scopes})`);
  }

  /** The month that it is in Belgium, like `2026-11`. */
  async month(): Promise<string> {
    const { rows } = await sql<{ month: string }>`select to_char(${THIS_MONTH}, 'YYYY-MM') as month`.execute(this.db);
    return rows[0]?.month ?? '';
  }

  /** When the next month begins in Belgium, ISO 8601. */
  async renewsAt(): Promise<string> {
    const { rows } = await sql<{ at: Date }>`select ${NEXT_MONTH} as at`.execute(this.db);
    return rows[0]?.at.toISOString() ?? '';
  }

  /**
   * Sets a limit, and counts anew what this month has spent by the books and what is held back. The books are closed meanwhile: a
   * booking that does not see the new budget must not be one that the sum does not see; nor is anything reserved in between.
   */
  async set(scope: BudgetScope, limit: Cost, setBy: string, record: Recording): Promise<void> {
    const { branchId = null, staffId = null } = spenderOf(scope);
    await this.db.transaction().execute(async (step) => {
      await sql`lock table ledger_entries in share mode`.execute(step);
      await step.selectFrom('budgets').select('scope').where('scope', '=', scope).forUpdate().execute();
      await sql`
        insert into budgets (scope, branch_id, staff_id, limit_amount, currency, month, spent_amount, set_by)
        values (${scope}, ${branchId}, ${staffId}, ${limit.amount}, ${limit.currency}, ${THIS_MONTH},
          ${sumOfMonth(spenderOf(scope))}, ${setBy})
        on conflict (scope) do update set limit_amount = excluded.limit_amount, currency = excluded.currency,
          month = excluded.month, spent_amount = excluded.spent_amount, set_by = excluded.set_by, set_at = now(),
          reserved_amount = (
            select coalesce(sum(amount), 0) from budget_reservations where budget_reservations.scope = budgets.scope
          )`.execute(step);
      await record(step);
    });
  }

  /** Counts anew what this month has spent: bookings that could not know of a budget yet are in it then. */
  async recount(scope: BudgetScope): Promise<void> {
    await this.db.transaction().execute(async (step) => {
      await sql`lock table ledger_entries in share mode`.execute(step);
      await sql`
        update budgets set month = ${THIS_MONTH}, spent_amount = ${sumOfMonth(spenderOf(scope))}
        where scope = ${scope}`.execute(step);
    });
  }

  async remove(scope: BudgetScope, record: Recording): Promise<void> {
    await this.db.transaction().execute(async (step) => {
      await step.deleteFrom('budgets').where('scope', '=', scope).execute();
      await record(step);
    });
  }

  private async those(which: RawBuilder<unknown>): Promise<BudgetRow[]> {
    const { rows } = await sql<BudgetRow>`
      select scope, to_char(${THIS_MONTH}, 'YYYY-MM') as month, limit_amount::float8 as limit, (${SPENT})::float8 as spent,
        reserved_amount::float8 as reserved, currency
      from budgets where ${which} order by scope`.execute(this.db);
    return rows;
  }
}

/** See `Holding`. It names `budget`, `over_budget`, `fitting`, `reserved` and `noted`. */
export function holding({ turnId, attempt, staffId, branchId, amount }: Reservation): Holding {
  const held = sql`${amount}::numeric(14, 8)`;
  return {
    // Locked in the order of their names, and read as they are once locked: of two questions that ask for the last of a budget
    // at the same time, the second one waits for the first and then finds it taken.
    checked: sql`budget as materialized (
        select scope, limit_amount, ${SPENT} as spent_amount, reserved_amount
        from budgets where scope in (${sql.join(scopesOf({ staffId, branchId }))}) order by scope for update
      ), over_budget as (
        select * from budget where spent_amount + reserved_amount + ${held} > limit_amount order by scope limit 1
      )`,
    hasRoom: sql<boolean>`not exists (select from over_budget)`,
    taken: (isWritten) => sql`fitting as materialized (
        select scope from budget where not exists (select from over_budget) and ${isWritten}
      ), reserved as (
        update budgets
        set month = ${THIS_MONTH}, spent_amount = ${SPENT}, reserved_amount = reserved_amount + ${held}
        from fitting where budgets.scope = fitting.scope
      ), noted as (
        insert into budget_reservations (turn_id, attempt, scope, amount)
        select ${turnId}::uuid, ${attempt}::int, scope, ${held} from fitting
      )`,
    refusal: sql<OverBudget | null>`(
      select json_build_object('scope', scope, 'limit', limit_amount, 'spent', spent_amount, 'reserved', reserved_amount,
        'renewsInMs', floor(extract(epoch from (${NEXT_MONTH} - now())) * 1000)) from over_budget
    )`,
  };
}
