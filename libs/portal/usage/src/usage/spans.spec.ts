import { inSpans, spanOf, type SpanSum } from './spans';

const DAY_MS = 86_400_000;
const daysFrom = (first: string, count: number): SpanSum[] =>
  Array.from({ length: count }, (_, at) => ({
    day: new Date(Date.parse(first) + at * DAY_MS).toISOString().slice(0, 10),
    turns: 1,
    estimatedTurns: at % 2,
    inputTokens: 10,
    cacheReadTokens: at,
    cacheWriteTokens: 5,
    outputTokens: 3,
    cacheHitRate: at / (15 + at),
    cost: { amount: 0.5, currency: 'USD' },
  }));
const total = (sums: readonly SpanSum[], read: (sum: SpanSum) => number) =>
  sums.reduce((all, sum) => all + read(sum), 0);

describe('the bars of a picture', () => {
  it('are days for two months, weeks for half a year, months beyond', () => {
    expect([31, 62, 63, 200, 201, 366].map(spanOf)).toEqual(['day', 'day', 'week', 'week', 'month', 'month']);
  });

  it.each([
    ['week', 90, '2026-08-31'],
    ['month', 366, '2026-09-01'],
  ] as const)('by %s hold every day once, and the sums stay what they were', (span, count, first) => {
    const days = daysFrom('2026-09-01', count);
    const bars = inSpans(days);
    expect(spanOf(count)).toBe(span);
    expect(bars[0]?.day).toBe(first);
    for (const read of [
      (sum: SpanSum) => sum.turns,
      (sum: SpanSum) => sum.estimatedTurns,
      (sum: SpanSum) => sum.cacheReadTokens,
      (sum: SpanSum) => sum.outputTokens,
      (sum: SpanSum) => sum.cost.amount,
    ])
      expect(total(bars, read)).toBe(total(days, read));
  });

  it('tell the cache by its tokens, not by the mean of the rates', () => {
    const [first] = inSpans(daysFrom('2026-08-31', 2), 'week');
    expect(first?.cacheHitRate).toBe(1 / 31);
  });
});
