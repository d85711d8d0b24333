import type { AllergenState } from '@tasty-food/contract';

/** From the least to the most careful. Unknown is more careful than free: leaving it takes two people as well. */
const CARE: readonly AllergenState[] = ['free', 'unknown', 'may-contain', 'contains'];

/** Whether a change makes the register less careful, so that a second manager has to approve it. */
export function isTowardsFree(from: AllergenState, to: AllergenState): boolean {
  return CARE.indexOf(to) < CARE.indexOf(from);
}
