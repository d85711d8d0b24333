import type { LocalizedText } from '@tasty-food/contract';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Day } from './menu-tables';

/** The week of a branch from a day on; append-only, of two that begin on one day the newer counts. */
export interface OpeningWeeksTable {
  id: GeneratedAlways<string>;
  branch_id: string;
  valid_from: Day;
  /** Monday first, all seven. Written as JSON text: the driver would make a Postgres array of an array. */
  days: ColumnType<{ weekday: number; periods: OpeningPeriod[] }[], string>;
  reason: string;
  changed_by: string | null;
  changed_by_name: string;
  changed_at: Generated<Date>;
}

/** Wall-clock times in Europe/Brussels, `HH:MM`; `closes` not after `opens` is on the next day. */
export interface OpeningPeriod {
  opens: string;
  closes: string;
}

/** A day that is not as its week says. No periods: closed. */
export interface OpeningExceptionsTable {
  branch_id: string;
  day: Day;
  /** Written as JSON text: the driver would make a Postgres array of an array. */
  periods: ColumnType<OpeningPeriod[], string>;
  reason: LocalizedText;
  changed_by: string;
  changed_at: Generated<Date>;
}

/** A row a change of an exception; append-only. */
export interface OpeningExceptionHistoryTable {
  id: GeneratedAlways<string>;
  branch_id: string;
  day: Day;
  /** Null: as its week says again. */
  periods: ColumnType<OpeningPeriod[] | null, string | null>;
  reason: LocalizedText | null;
  changed_by_name: string;
  changed_at: Generated<Date>;
}
