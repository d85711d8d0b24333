import { belgianDay } from '@tasty-food/portal-ui';
import type { UsageWordKey } from '../words/usage-words';

export const PERIODS = ['this-month', 'last-month', 'last-7', 'last-30', 'last-90', 'custom'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** Days like `2026-11-29`, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export const PERIOD_WORDS: Record<PeriodName, UsageWordKey> = {
  'this-month': 'usage.thisMonth',
  'last-month': 'usage.lastMonth',
  'last-7': 'usage.last7',
  'last-30': 'usage.last30',
  'last-90': 'usage.last90',
  custom: 'usage.custom',
};

const DAYS_BACK: Partial<Record<PeriodName, number>> = { 'last-7': 7, 'last-30': 30, 'last-90': 90 };
const DAY_MS = 86_400_000;
/** `USAGE_REPORT_MAX_DAYS` of the contract, which would bring its schemas into the browser. */
const MAX_DAYS = 366;

/** The day it is in Belgium. */
export function belgianToday(now = new Date()): string {
  return belgianDay(now);
}

/** The days of a named period, the running day included; for `custom` those of the month. */
export function periodOf(name: PeriodName, today: string): Period {
  const back = DAYS_BACK[name];
  if (back !== undefined) return { from: shift(today, 1 - back), to: today };
  const monthBegan = `${today.slice(0, 7)}-01`;
  if (name !== 'last-month') return { from: monthBegan, to: today };
  const to = shift(monthBegan, -1);
  return { from: `${to.slice(0, 7)}-01`, to };
}

/** What is wrong with days that somebody typed; undefined: nothing. */
export function faultOfPeriod({ from, to }: Period): UsageWordKey | undefined {
  if (from > to) return 'usage.upsideDown';
  return (Date.parse(to) - Date.parse(from)) / DAY_MS + 1 > MAX_DAYS ? 'usage.tooLong' : undefined;
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
