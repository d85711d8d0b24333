import { mdiAlert, mdiCheckCircleOutline, mdiCloseOctagon, mdiHelpRhombusOutline } from '@mdi/js';
import type { AllergenCode, AllergenState } from '@tasty-food/contract';
import type { WordKey } from '../words/words';

export function allergenWord(code: AllergenCode): WordKey {
  return `allergen.${code}`;
}

/** Each state has its word and its own shape; colour only repeats them. */
export const STATE_WORDS: Record<AllergenState, WordKey> = {
  contains: 'facts.contains',
  'may-contain': 'facts.mayContain',
  free: 'facts.free',
  unknown: 'facts.unknown',
};

export const STATE_ICONS: Record<AllergenState, string> = {
  contains: mdiCloseOctagon,
  'may-contain': mdiAlert,
  free: mdiCheckCircleOutline,
  unknown: mdiHelpRhombusOutline,
};

/** In a list, what a guest must hear comes first; "unknown" stands with the warnings, never with the safe ones. */
const URGENCY: Record<AllergenState, number> = { contains: 0, 'may-contain': 1, unknown: 2, free: 3 };

export function byUrgency<T extends { readonly state: AllergenState }>(cells: readonly T[]): readonly T[] {
  return cells.toSorted((one, other) => URGENCY[one.state] - URGENCY[other.state]);
}
