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
