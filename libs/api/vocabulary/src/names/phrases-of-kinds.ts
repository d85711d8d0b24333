import { LANGUAGES } from '@tasty-food/contract';
import type { VerifierDish } from '../verifier-facts';
import { splitTokens } from '../words/split-tokens';
import { isKindOfDish } from './dish-name';

/** Longer ones nobody says. */
export const PHRASE_MAX_WORDS = 3;
/** What holds a dish, and is no part of what it is called. */
const VESSEL = /^(pot|pots|potje|potjes)$/;
const JOINS = /^(de|d|du|of|the|het|la|le|les|l)$/;

/**
 * Words for kinds of dish that only together name one dish, folded: "house sauce" of an "Ardente house sauce pot", and a category
 * of two words or more that holds one dish ("menu enfant"). What may name several is left out.
 */
export function phrasesOfKinds(dishes: readonly VerifierDish[]): ReadonlyMap<string, string> {
  const idsOf = new Map<string, Set<string>>();
  const name = (words: readonly string[], id: string): void => {
    const phrase = words.join(' ');
    if (words.length > 1 && words.length <= PHRASE_MAX_WORDS)
      idsOf.set(phrase, (idsOf.get(phrase) ?? new Set()).add(id));
  };
  for (const { id, names, category } of dishes)
    for (const language of LANGUAGES) {
      const kinds = wordsOf(names[language]).filter((word) => isKindOfDish(word) && !VESSEL.test(word));
      name(kinds, id);
      if (category) name(wordsOf(category[language]), id);
    }
  return new Map([...idsOf].flatMap(([phrase, ids]) => (ids.size === 1 ? [[phrase, [...ids][0] as string]] : [])));
}

function wordsOf(name: string): string[] {
  return splitTokens(name).flatMap((token) =>
    token.kind === 'word' && !JOINS.test(token.folded) ? [token.folded] : [],
  );
}
