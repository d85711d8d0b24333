import { belgianDay, dateFormat } from '@tasty-food/portal-ui';

const ZONE = 'Europe/Brussels';
const DAY_MS = 86_400_000;

/** The calendar day in Belgium, `2026-11-23`, so many days after the one of `now`. */
export function brusselsDay(now: Date, daysAhead = 0): string {
  return new Date(Date.parse(belgianDay(now)) + daysAhead * DAY_MS).toISOString().slice(0, 10);
}

/** In: a day and a time on the clock of Belgium, whatever the clock of this device says. Out: that moment. */
export function brusselsMoment(day: string, time: string): Date {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  // Twice, for a moment close to a change of the clocks: the first guess may lie on its other side.
  const guess = asIfUtc - offsetMs(asIfUtc);
  return new Date(asIfUtc - offsetMs(guess));
}

/** The next time that the clock in Belgium shows this: today, or tomorrow when that is over. */
export function nextBrussels(time: string, now: Date): Date {
  const today = brusselsMoment(brusselsDay(now), time);
  return today > now ? today : brusselsMoment(brusselsDay(now, 1), time);
}

function offsetMs(at: number): number {
  const parts = dateFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' }).format(at);
  return Date.parse(`${parts.replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
}
