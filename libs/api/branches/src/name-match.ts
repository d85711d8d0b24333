import type { LocalizedText } from '@tasty-food/contract';

/** What names begin or are joined with in the three languages: people leave it out or say it otherwise. */
const SMALL_WORDS = new Set(
  'le la les l un une des du de d au aux à avec et het een t met en the a an of with and'.split(' '),
);

/**
 * How sure a match is, best last: similar letters over all; each word of one in the other, with typos or plurals; each word as
 * it is; the whole name; the id.
 */
export const CERTAINTY = { none: 0, similar: 1, words: 2, exactWords: 3, name: 4, id: 5 } as const;
type Certainty = (typeof CERTAINTY)[keyof typeof CERTAINTY];

export interface NameMatch {
  certainty: Certainty;
  /** 0 to 1, the share of letter groups both have: orders matches of the same certainty. */
  likeness: number;
}

const NO_MATCH: NameMatch = { certainty: CERTAINTY.none, likeness: 0 };
const SIMILAR = 0.5;
const SAME_WORD = 0.6;
/** In a short word one letter is much of it: `lait` is not `laitue`. */
const SAME_SHORT_WORD = 0.7;
const SHORT_LENGTH = 5;
/** Below this a typo cannot be told from another word. */
const TYPO_MIN_LENGTH = 4;

/** The words of a text, comparable: no accents, no case, no articles, no punctuation. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      // Before the accents go: `thé` is a drink, `the` an article.
      .filter((word) => word !== '' && !SMALL_WORDS.has(word))
      .map(withoutAccents)
  );
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** How well something people wrote names a thing with this id and these names. */
export function matchName(written: string, id: string, names: LocalizedText): NameMatch {
  if (written.trim().toLowerCase() === id.toLowerCase()) return { certainty: CERTAINTY.id, likeness: 1 };
  const asked = wordsOf(written);
  if (asked.length === 0) return NO_MATCH;
  return Object.values(names)
    .map((name) => matchWords(asked, wordsOf(name)))
    .reduce((best, match) => (isBetter(match, best) ? match : best), NO_MATCH);
}

export function isBetter(one: NameMatch, other: NameMatch): boolean {
  return one.certainty === other.certainty ? one.likeness > other.likeness : one.certainty > other.certainty;
}

/** Two words are the same but for a plural, an ending or a typo; few mistype the first letter, and `boisson` is not `poisson`. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  if (length < TYPO_MIN_LENGTH || one[0] !== other[0]) return false;
  return likenessOf([one], [other]) >= (length <= SHORT_LENGTH ? SAME_SHORT_WORD : SAME_WORD);
}

function matchWords(asked: string[], name: string[]): NameMatch {
  const likeness = likenessOf(asked, name);
  if (asked.join(' ') === name.join(' ')) return { certainty: CERTAINTY.name, likeness: 1 };
  if (eachIn(asked, name, equal) || eachIn(name, asked, equal)) return { certainty: CERTAINTY.exactWords, likeness };
  if (eachIn(asked, name, isSameWord) || eachIn(name, asked, isSameWord))
    return { certainty: CERTAINTY.words, likeness };
  return likeness >= SIMILAR ? { certainty: CERTAINTY.similar, likeness } : { certainty: CERTAINTY.none, likeness };
}

function eachIn(words: string[], others: string[], same: (one: string, other: string) => boolean): boolean {
  return words.length > 0 && words.every((word) => others.some((other) => same(word, other)));
}

function equal(one: string, other: string): boolean {
  return one === other;
}

/** Dice's coefficient of the trigrams of the words, as pg_trgm cuts them: two blanks before a word, one behind. */
function likenessOf(one: string[], other: string[]): number {
  const [left, right] = [trigramsOf(one), trigramsOf(other)];
  const shared = [...left].filter((trigram) => right.has(trigram)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

function trigramsOf(words: string[]): Set<string> {
  const trigrams = new Set<string>();
  for (const word of words) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) trigrams.add(padded.slice(at, at + 3));
  }
  return trigrams;
}
