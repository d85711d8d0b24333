import type { UsageWordKey } from '../words/usage-words';
import type { SpanSum } from './spans';

export const MEASURES = ['cost', 'tokens', 'answers', 'cache'] as const;
export type Measure = (typeof MEASURES)[number];

export const MEASURE_WORDS: Record<Measure, UsageWordKey> = {
  cost: 'usage.cost',
  tokens: 'usage.tokens',
  answers: 'usage.answers',
  cache: 'usage.cacheRate',
};

/** One row of bars, or the line, of a picture. `colour` is the name of a token of the theme. */
export interface Series {
  readonly word: UsageWordKey;
  readonly colour: string;
  readonly read: (sum: SpanSum) => number | null;
}

/** What is drawn for each measure; several series stand on each other. */
export const SERIES: Record<Measure, readonly Series[]> = {
  cost: [{ word: 'usage.cost', colour: '--mat-sys-primary', read: ({ cost }) => cost.amount }],
  tokens: [
    { word: 'usage.cacheRead', colour: '--mat-sys-primary', read: (sum) => sum.cacheReadTokens },
    { word: 'usage.fresh', colour: '--mat-sys-outline', read: (sum) => sum.inputTokens },
    { word: 'usage.cacheWrite', colour: '--mat-sys-tertiary', read: (sum) => sum.cacheWriteTokens },
    { word: 'usage.output', colour: '--saffron', read: (sum) => sum.outputTokens },
  ],
  answers: [{ word: 'usage.answers', colour: '--mat-sys-primary', read: ({ turns }) => turns }],
  cache: [{ word: 'usage.cacheRate', colour: '--mat-sys-primary', read: ({ cacheHitRate }) => cacheHitRate }],
};
