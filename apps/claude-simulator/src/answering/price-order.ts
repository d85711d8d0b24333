import type { MarkedWord } from './mark-words.ts';
import { cuesOf } from './cues.ts';

export type PriceOrder = 'cheapest' | 'dearest';

const LESS = ['moins', 'least', 'less', 'under', 'below', 'minder', 'minst', 'onder', 'sous', 'max', 'maximum', 'pas'];
const MORE = ['plus', 'most'];

/** "Cheapest", "le moins cher", "under ten euros": the cheapest dishes first; "the most expensive": the dearest. */
export function readPriceOrder(words: readonly MarkedWord[]): PriceOrder | undefined {
  const isSaid = (list: readonly string[]) => words.some(({ folded }) => list.includes(folded));
  const hasCue = (...wanted: ('price' | 'money' | 'cheapest' | 'dearest')[]) =>
    words.some((word) => word.mark.kind === 'frame' && wanted.some((cue) => cuesOf(word).has(cue)));
  if (hasCue('cheapest') || (hasCue('price', 'money') && isSaid(LESS))) return 'cheapest';
  return hasCue('dearest') || (hasCue('price') && isSaid(MORE)) ? 'dearest' : undefined;
}
