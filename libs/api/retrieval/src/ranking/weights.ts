import type { Slot } from '@tasty-food/api-text-analysis';

/** How rare words and repetitions count in each field (BM25); measured, see the decision record. */
export const K1 = 1.2;
export const FIELDS: Readonly<Record<Slot['field'], { weight: number; b: number }>> = {
  title: { weight: 0.75, b: 0.5 },
  body: { weight: 1, b: 0.5 },
  grams: { weight: 0.2, b: 0.5 },
  concepts: { weight: 3, b: 0.3 },
};

/** Engines add in different orders: scores that differ by less than one of so many parts are the same. */
export const SCORE_PARTS = 1e6;

/** How much a term says that `df` of `n` passages have. */
export function rarity(n: number, df: number): number {
  return Math.log(1 + (n - df + 0.5) / (df + 0.5));
}
