import type { HoursRow } from '@tasty-food/contract';
import { brusselsDay, brusselsMoment } from '@tasty-food/portal-page';

/** When a dish that is out could be back, by the hours of the branch. All ISO 8601; what the hours do not tell is left out. */
export interface BackTimes {
  /** The doors open once more today: the evening, where there is a break. */
  readonly laterToday?: string;
  /** The last closing of the service that runs, past midnight where it does. */
  readonly closing?: string;
  /** The first opening on a day to come. */
  readonly nextDay?: string;
}

/** In: the hours of yesterday and some days to come. Out: the moments that mean something at this branch. */
export function backTimes(rows: readonly HoursRow[], now: Date): BackTimes {
  const today = brusselsDay(now);
  const stretches = rows
    .flatMap(({ date, opens, closes }) => (opens && closes ? [stretchOf(date, opens, closes)] : []))
    .toSorted((one, other) => one.from.getTime() - other.from.getTime());
  const laterToday = stretches.find(({ day, from }) => day === today && from > now);
  const ofToday = stretches.filter(({ day, from, to }) => to > now && (day === today || from <= now));
  const nextDay = stretches.find(({ day, from }) => day > today && from > now);
  return {
    ...(laterToday ? { laterToday: laterToday.from.toISOString() } : {}),
    ...(ofToday.length > 0 ? { closing: ofToday.at(-1)?.to.toISOString() } : {}),
    ...(nextDay ? { nextDay: nextDay.from.toISOString() } : {}),
  };
}

function stretchOf(day: string, opens: string, closes: string): { day: string; from: Date; to: Date } {
  const lastDay = closes > opens ? day : brusselsDay(new Date(`${day}T12:00:00Z`), 1);
  return { day, from: brusselsMoment(day, opens), to: brusselsMoment(lastDay, closes) };
}
