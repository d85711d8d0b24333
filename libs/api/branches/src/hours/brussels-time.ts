/**
 * Days and wall-clock times where the branches are. By `Intl`, not by the database: whether a branch is open is then a pure
 * function that a property test can walk through every change of the clocks, and it is the same on both engines.
 */
export const BRUSSELS = 'Europe/Brussels';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The Swedish locale writes days and times as ISO 8601 does. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: BRUSSELS });
const DAY_AND_TIME = new Intl.DateTimeFormat('sv-SE', { timeZone: BRUSSELS, dateStyle: 'short', timeStyle: 'medium' });

/** The calendar day of a moment, `YYYY-MM-DD`. */
export function brusselsDay(at: Date): string {
  return DAY.format(at);
}

/**
 * The moment at which the clocks show `time` (`HH:MM`) on a day. A time that is shown twice is the first of the two; one that is
 * skipped in spring is as much later as the clocks jump: 02:30 is 03:30 then.
 */
export function brusselsInstant(day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time.slice(0, 5)}:00Z`);
  const before = offsetMs(asUtc - DAY_MS);
  const after = offsetMs(asUtc + DAY_MS);
  const fits = [before, after].find((offset) => offsetMs(asUtc - offset) === offset);
  return new Date(asUtc - (fits ?? before));
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** ISO 8601: Monday is 1, Sunday 7. */
export function isoWeekday(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

/** Both included, oldest first. */
export function daysBetween(from: string, to: string): string[] {
  const count = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => addDays(from, at));
}

function offsetMs(at: number): number {
  const minute = Math.floor(at / MINUTE_MS) * MINUTE_MS;
  return Date.parse(`${DAY_AND_TIME.format(minute).replace(' ', 'T')}Z`) - minute;
}
