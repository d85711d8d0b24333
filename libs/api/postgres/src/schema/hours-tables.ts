import type { LocalizedText } from '@tasty-food/contract';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Day } from './menu-tables';

/** A wall-clock time in Europe/Brussels: read as `HH:MM:SS`, written also as `HH:MM`. */
export type WallTime = string;

/** One period of the week of a branch. */
export interface OpeningHoursTable {
  id: GeneratedAlways<string>;
  branch_id: string;
  /** ISO 8601: 1 is Monday. */
  weekday: number;
  opens: WallTime;
  /** Not after `opens`: on the next day. */
  closes: WallTime;
  valid_from: Day;
  /** The last day of this week; null while no end is set. */
  valid_to: Day | null;
}

export interface OpeningPeriod {
  opens: WallTime;
  closes: WallTime;
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
