import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export interface LedgerEntriesTable {
  /** A bigint, which JavaScript reads as text. */
  id: GeneratedAlways<string>;
  turn_id: string;
  staff_id: string;
  branch_id: string | null;
  model: string;
  attempt: number;
  input_tokens: number;
  cache_read_tokens: number;
  cache_write_tokens: number;
  output_tokens: number;
  estimated: boolean;
  /** numeric(14,8): read as text, so that no cent is lost to floating point; a number may be written. */
  cost_amount: ColumnType<string, string | number>;
  currency: string;
  at: Generated<Date>;
}

/** What may be spent in a month by one scope: `group`, `branch:<id>` or `person:<id>`. */
export interface BudgetsTable {
  scope: string;
  branch_id: string | null;
  staff_id: string | null;
  /** Amounts are numeric(14,8) and read as text, like `cost_amount`. */
  limit_amount: ColumnType<string, string | number>;
  currency: string;
  /** The first day, in Belgium, of the month that `spent_amount` counts, like `2026-11-01`. */
  month: string;
  spent_amount: ColumnType<string, string | number>;
  /** The sum of the scope's reservations. */
  reserved_amount: ColumnType<string, string | number | undefined, string | number>;
  set_by: string | null;
  set_at: Generated<Date>;
}

/** What an attempt that runs may yet cost, held back from a budget until the attempt is booked. */
export interface BudgetReservationsTable {
  turn_id: string;
  attempt: number;
  scope: string;
  amount: ColumnType<string, string | number>;
  at: Generated<Date>;
}
