import { COURTESY_WORDS } from '@tasty-food/api-vocabulary';

/** "Happy to help!", "Ik heb het voor je opgezocht.": each word leads to an answer, and none gives it. */
export function isCourtesy(folded: readonly string[]): boolean {
  return folded.length > 1 && folded.every((word) => COURTESY_WORDS.has(word));
}
