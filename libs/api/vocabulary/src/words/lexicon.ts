import { ALLERGEN_CODES, type AllergenCode } from '@tasty-food/contract';
import { ALLERGEN_PHRASES, COELIAC, NO_ALLERGEN, SHELLFISH } from './allergen-phrases';
import { CLAIM_PHRASES, ONLY_IN, type PhraseTag } from './claim-phrases';
import { COMMON_WORDS } from './common-words';
import { EVERYDAY_WORDS } from './everyday-words';
import { NearWords } from './near-words';

/** What the lexicon knows of a run of words. */
export type Meaning =
  | {
      readonly is: 'allergen';
      readonly codes: readonly AllergenCode[];
      readonly isKind: boolean;
      readonly word: string;
    }
  | { readonly is: 'coeliac' }
  | { readonly is: 'neutral' }
  | { readonly is: 'phrase'; readonly tag: PhraseTag };

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

const BY_FIRST_WORD = new Map<string, Phrase[]>();
/** One-word names of allergens: what typos and Dutch compounds are compared with. */
const ALLERGEN_OF_WORD = new Map<string, Meaning & { is: 'allergen' }>();
const PHRASE_WORDS = new Set<string>();
const WHOLE_WORDS = new Set<string>();

for (const code of ALLERGEN_CODES) {
  for (const isKind of [false, true]) {
    for (const words of phrasesOf(ALLERGEN_PHRASES[code][isKind ? 'kinds' : 'names'])) {
      const meaning = { is: 'allergen', codes: [code], isKind, word: words.join(' ') } as const;
      add(words, meaning);
      if (words.length === 1 && words[0] !== undefined) ALLERGEN_OF_WORD.set(words[0], meaning);
    }
  }
}
for (const words of phrasesOf(SHELLFISH))
  add(words, { is: 'allergen', codes: ['crustaceans', 'molluscs'], isKind: false, word: words.join(' ') });
for (const words of phrasesOf(COELIAC)) add(words, { is: 'coeliac' });
for (const words of phrasesOf(NO_ALLERGEN)) add(words, { is: 'neutral' });
for (const [tag, list] of Object.entries(CLAIM_PHRASES))
  for (const words of phrasesOf(list)) add(words, { is: 'phrase', tag: tag as PhraseTag });
for (const phrases of BY_FIRST_WORD.values()) phrases.sort((one, other) => other.words.length - one.words.length);

const NEAR_ALLERGENS = new NearWords(ALLERGEN_OF_WORD.keys());

/** The longest phrase that begins at a word: its meaning and how many words it takes. `spoken` settles words of one language. */
export function findPhrase(
  folded: readonly string[],
  at: number,
  spoken: 'fr' | 'nl' | 'en',
): { meaning: Meaning; length: number } | undefined {
  for (const { words, meaning } of BY_FIRST_WORD.get(folded[at] ?? '') ?? []) {
    if (words.length === 1 && (ONLY_IN[words[0] ?? ''] ?? spoken) !== spoken) continue;
    if (words.every((word, offset) => folded[at + offset] === word)) return { meaning, length: words.length };
  }
  return undefined;
}

/** A word of the lexicon or of everyday: never a typo, never an unknown name. */
export function isKnownWord(folded: string): boolean {
  return PHRASE_WORDS.has(folded) || COMMON_WORDS.has(folded) || EVERYDAY_WORDS.has(folded) || /^\d/.test(folded);
}

/** A word that does something in a sentence, so that alone it can never stand for a dish. */
export function isLexiconWord(folded: string): boolean {
  return WHOLE_WORDS.has(folded);
}

/** "Cod", "moules", "scampi's": what is from the sea, and on a menu mostly a dish. */
export function isSeafood(folded: string): boolean {
  const meaning = ALLERGEN_OF_WORD.get(folded) ?? ALLERGEN_OF_WORD.get(`${folded}s`);
  return meaning !== undefined && meaning.isKind && meaning.codes.every((code) => SEA.includes(code));
}

const SEA: readonly AllergenCode[] = ['fish', 'crustaceans', 'molluscs'];

/** A word for something to eat, which may stand for a dish that is named after it: "the soup". */
export function isThing(folded: string): boolean {
  const [phrase] = (BY_FIRST_WORD.get(folded) ?? []).filter(({ words }) => words.length === 1);
  const meaning = phrase?.meaning;
  if (meaning?.is === 'allergen') return meaning.isKind;
  return meaning?.is === 'phrase' && (meaning.tag === 'part' || meaning.tag === 'generic');
}

/** A misspelt allergen, or undefined. */
export function nearAllergen(folded: string): (Meaning & { is: 'allergen' }) | undefined {
  if (folded.length < 6 || isKnownWord(folded)) return undefined;
  const [near] = NEAR_ALLERGENS.find(folded);
  return near === undefined ? undefined : ALLERGEN_OF_WORD.get(near);
}

const TAILS = [
  { tail: /(vrije?|free|less|loos|loze)$/, is: 'free' },
  { tail: /(allergie|allergieen|intolerantie|allergisch|allergische|allergy)$/, is: 'allergic' },
  { tail: /(houdende?|bevattende?)$/, is: 'contains' },
] as const;

/** `notenvrij`, `selderijallergie`, `glutenhoudend`: an allergen and what is said of it, in one word. */
export function splitCompound(
  folded: string,
): { allergen: Meaning & { is: 'allergen' }; tag: 'free' | 'allergic' | 'contains' | undefined } | undefined {
  if (folded.length < 6 || WHOLE_WORDS.has(folded) || COMMON_WORDS.has(folded)) return undefined;
  for (const { tail, is } of TAILS) {
    const end = tail.exec(folded)?.[0];
    const allergen = end === undefined ? undefined : allergenWord(folded.slice(0, -end.length));
    if (allergen) return { allergen, tag: is };
  }
  for (let length = folded.length - 3; length >= 4; length--) {
    const allergen = ALLERGEN_OF_WORD.get(folded.slice(0, length));
    if (allergen) return { allergen: { ...allergen, isKind: true }, tag: undefined };
  }
  return undefined;
}

function allergenWord(folded: string): (Meaning & { is: 'allergen' }) | undefined {
  const forms = [folded, folded.replace(/s$/, ''), folded.replace(/en$/, ''), `${folded}en`, `${folded}s`];
  const known = forms.map((form) => ALLERGEN_OF_WORD.get(form)).find((meaning) => meaning);
  return known ?? (folded.length >= 6 ? nearAllergen(folded) : undefined);
}

const NUMBER = /^\d+$/;

/** Words that make a turn touch facts, beside the names of dishes. */
export function isFactWord(folded: string): boolean {
  if (FACT_WORDS.has(folded)) return true;
  // A number is near no word, and each is another: it would be compared with all of them anew.
  if (folded.length < 6 || NUMBER.test(folded)) return false;
  return nearAllergen(folded) !== undefined || splitCompound(folded) !== undefined;
}

const FACT_TAGS: readonly PhraseTag[] = ['allergens', 'allergic', 'halal', 'vegetarian', 'vegan', 'safe', 'out'];
const FACT_WORDS = new Set<string>();
for (const phrases of BY_FIRST_WORD.values()) {
  for (const { words, meaning } of phrases) {
    const tagged = meaning.is === 'phrase' && FACT_TAGS.includes(meaning.tag);
    if (meaning.is === 'coeliac' || meaning.is === 'allergen' || tagged) {
      // Of a phrase of several words the one that carries it.
      const carrier = words.toSorted((one, other) => other.length - one.length)[0];
      if (carrier !== undefined && !COMMON_WORDS.has(carrier)) FACT_WORDS.add(carrier);
    }
  }
}

/** How all words begin that make a turn touch facts. */
export const FACT_WORD_LIST: readonly string[] = [...FACT_WORDS];

function add(words: readonly string[], meaning: Meaning): void {
  const [first] = words;
  if (first === undefined) return;
  words.forEach((word) => PHRASE_WORDS.add(word));
  if (words.length === 1) WHOLE_WORDS.add(first);
  const known = BY_FIRST_WORD.get(first) ?? [];
  // What stands first in the lists wins: allergens before phrases.
  if (known.some((phrase) => phrase.words.join(' ') === words.join(' '))) return;
  BY_FIRST_WORD.set(first, [...known, { words, meaning }]);
}

function phrasesOf(list: string): string[][] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/))
    .filter((words) => words[0] !== '');
}
