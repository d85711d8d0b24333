import type { UsageReport, UsageSum } from '@tasty-food/contract';

export const SPANS = ['day', 'week', 'month'] as const;
export type Span = (typeof SPANS)[number];

/** The sums of one day, or of the week or month that begins with `day`. */
export type SpanSum = UsageReport['days'][number];

/** More bars than this are a comb and no picture. */
const DAYS_MAX = 62;
const WEEKS_MAX_DAYS = 200;
const DAY_MS = 86_400_000;

export function spanOf(days: number): Span {
  if (days <= DAYS_MAX) return 'day';
  return days <= WEEKS_MAX_DAYS ? 'week' : 'month';
}

/** The days, or their sums by week (which begins on Monday) or month where they are many. */
export function inSpans(days: readonly SpanSum[], span = spanOf(days.length)): readonly SpanSum[] {
  if (span === 'day') return days;
  const groups = Map.groupBy(days, ({ day }) => (span === 'month' ? `${day.slice(0, 7)}-01` : mondayOf(day)));
  return [...groups].map(([day, sums]) => ({ day, ...addUp(sums) }));
}

function addUp(sums: readonly UsageSum[]): UsageSum {
  const of = (read: (sum: UsageSum) => number) => sums.reduce((total, sum) => total + read(sum), 0);
  const inputTokens = of((sum) => sum.inputTokens);
  const cacheReadTokens = of((sum) => sum.cacheReadTokens);
  const cacheWriteTokens = of((sum) => sum.cacheWriteTokens);
  const input = inputTokens + cacheReadTokens + cacheWriteTokens;
  return {
    turns: of((sum) => sum.turns),
    estimatedTurns: of((sum) => sum.estimatedTurns),
    inputTokens,
    cacheReadTokens,
    cacheWriteTokens,
    outputTokens: of((sum) => sum.outputTokens),
    cacheHitRate: input === 0 ? null : cacheReadTokens / input,
    cost: { amount: of((sum) => sum.cost.amount), currency: sums[0]?.cost.currency ?? 'USD' },
  };
}

function mondayOf(day: string): string {
  const at = new Date(day);
  return new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10);
}
