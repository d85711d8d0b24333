import type { AllergenState } from '@tasty-food/contract';

/** From the least to the most careful. `unknown` is never free: it stands above it. */
const CARE: Readonly<Record<AllergenState, number>> = { free: 0, unknown: 1, 'may-contain': 2, contains: 3 };

export function moreCareful(one: AllergenState, other: AllergenState): AllergenState {
  return CARE[one] >= CARE[other] ? one : other;
}

/** Whether a change lets somebody eat what the register warned of before: that takes two managers. */
export function isTowardsFree(from: AllergenState, to: AllergenState): boolean {
  return CARE[to] < CARE[from];
}

/** What follows for a dish from what each of its ingredients says; of a dish without ingredients nothing follows. */
export function derivedState(ingredients: readonly AllergenState[]): AllergenState {
  return ingredients.length === 0 ? 'unknown' : ingredients.reduce(moreCareful);
}
