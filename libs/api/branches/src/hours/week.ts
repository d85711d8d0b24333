import type { LocalizedText, Period, WeekdayHours } from '@tasty-food/contract';
import { addDays, brusselsDay, brusselsInstant, daysBetween, isoWeekday } from './brussels-time';

/** The hours of all seven days from a day on, until a later week begins. */
export interface Week {
  validFrom: string;
  days: readonly WeekdayHours[];
  /** Its number among those of the branch; missing while it is not written. */
  version?: number;
}

export interface Exception {
  day: string;
  /** None: closed. */
  periods: readonly Period[];
  reason: LocalizedText;
}

/** What a branch says of its hours: its weeks, old and new, and the days that are not as their week says. */
export interface HoursPlan {
  weeks: readonly Week[];
  exceptions: readonly Exception[];
  /** By day: how often its exception was changed, its end among the changes. */
  exceptionVersions?: ReadonlyMap<string, number>;
}

export interface DayHours {
  day: string;
  /** By the time they begin; none: closed. */
  periods: Period[];
  reason?: LocalizedText;
  /** Grows with each week and each exception that changes what is said of the day; 0: nothing was ever said. */
  version: number;
}

/** How far ahead a change from closed to open is looked for: no branch is closed longer than its holidays. */
const LOOK_AHEAD_DAYS = 14;

/** The week that holds on a day: of those that have begun the last one. */
export function weekOn<T extends Pick<Week, 'validFrom'>>(weeks: readonly T[], day: string): T | undefined {
  return weeks
    .filter(({ validFrom }) => validFrom <= day)
    .reduce<T | undefined>((last, week) => (last && last.validFrom > week.validFrom ? last : week), undefined);
}

export function hoursOfDay(plan: HoursPlan, day: string): DayHours {
  const exception = plan.exceptions.find((other) => other.day === day);
  const week = weekOn(plan.weeks, day);
  const periods = exception?.periods ?? periodsOf(week, day);
  const inOrder = periods.toSorted((one, other) => one.opens.localeCompare(other.opens));
  const version = (week?.version ?? 0) + (plan.exceptionVersions?.get(day) ?? 0);
  return { day, periods: inOrder, ...(exception ? { reason: exception.reason } : {}), version };
}

/** Whether somebody who stands at the door at this moment is let in, and until when it stays so, as far as two weeks tell. */
export function openAt(plan: HoursPlan, at: Date): { open: boolean; until?: Date } {
  const today = brusselsDay(at);
  const stretches = daysBetween(addDays(today, -1), addDays(today, LOOK_AHEAD_DAYS))
    .flatMap((day) => hoursOfDay(plan, day).periods.map((period) => stretchOf(day, period)))
    .toSorted((one, other) => one.from.getTime() - other.from.getTime());
  const now = stretches.find(({ from, to }) => from <= at && at < to);
  if (!now) {
    const next = stretches.find(({ from }) => from > at);
    return { open: false, ...(next ? { until: next.from } : {}) };
  }
  // A period may end where the next one begins, at midnight for example: the doors stay open then.
  return {
    open: true,
    until: stretches.reduce((until, { from, to }) => (from <= until && to > until ? to : until), now.to),
  };
}

function stretchOf(day: string, { opens, closes }: Period): { from: Date; to: Date } {
  return { from: brusselsInstant(day, opens), to: brusselsInstant(closes > opens ? day : addDays(day, 1), closes) };
}

function periodsOf(week: Week | undefined, day: string): readonly Period[] {
  const weekday = isoWeekday(day);
  return week?.days.find((other) => other.weekday === weekday)?.periods ?? [];
}
