import { mdiAlert, mdiCheckCircleOutline, mdiCloseOctagon, mdiHelpRhombusOutline } from '@mdi/js';
import type { AllergenCode, AllergenState } from '@tasty-food/contract';
import type { WordKey } from '@tasty-food/portal-ui';

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
