import {
  ALLERGEN_CODES,
  ALLERGEN_STATES,
  LANGUAGES,
  type AllergenCode,
  type AllergenState,
  type Language,
} from '@tasty-food/contract';
import type { VerifierDish, VerifierFacts } from '@tasty-food/api-vocabulary';
import { ALLERGEN_NOUNS, FREE_WORDS, PHRASINGS } from './phrasings';

/** One answer of the grammar: what it says of which cell, and whether the register says the same. */
export interface Phrased {
  readonly text: string;
  readonly language: Language;
  readonly dishId: string;
  readonly code: AllergenCode;
  readonly said: AllergenState;
  readonly isTrue: boolean;
}

/** A stream of numbers from 0 to 1 that is the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every dish × allergen × language × state × phrasing, or each so many-th of them; the words around them drawn by chance. */
export function* phraseAll(facts: VerifierFacts, random: () => number, every = 1): Generator<Phrased> {
  let at = 0;
  for (const dish of facts.dishes)
    for (const code of ALLERGEN_CODES)
      for (const language of LANGUAGES)
        for (const said of ALLERGEN_STATES) {
          const freeWords = said === 'free' && code !== 'gluten' ? FREE_WORDS[language] : [];
          for (const phrasing of [...PHRASINGS[language][said], ...freeWords]) {
            if (at++ % every !== 0) continue;
            const phrased = phrase(facts, dish, code, language, said, phrasing, random);
            if (phrased) yield phrased;
          }
        }
}

function phrase(
  facts: VerifierFacts,
  dish: VerifierDish,
  code: AllergenCode,
  language: Language,
  said: AllergenState,
  phrasing: string,
  random: () => number,
): Phrased | undefined {
  const pick = <T>(of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)];
  const stateOf = (of: VerifierDish, allergen: AllergenCode): AllergenState => of.register[allergen] ?? 'unknown';
  const other = (state: AllergenState): AllergenCode | undefined =>
    pick(ALLERGEN_CODES.filter((each) => each !== code && stateOf(dish, each) === state));
  const [contained, free] = [other('contains'), other('free')];
  const companion = pick(facts.dishes.filter((each) => each.id !== dish.id && stateOf(each, code) === said));
  if (
    (phrasing.includes('{O}') && !contained) ||
    (/\{(de )?F\}/.test(phrasing) && !free) ||
    (phrasing.includes('{E}') && !companion)
  )
    return undefined;
  const nouns = nounOf(code, language, random);
  const freeNouns = free ? nounOf(free, language, random) : nouns;
  const text = phrasing
    .replaceAll('{D}', nameIn(dish, language, phrasing.startsWith('{D}'), random))
    .replaceAll('{E}', companion ? nameIn(companion, language, false, random) : '')
    .replaceAll('{O}', contained ? nounOf(contained, language, random).some : '')
    .replaceAll('{de F}', freeNouns.none)
    .replaceAll('{F}', freeNouns.bare)
    .replaceAll('{du A}', nouns.some)
    .replaceAll('{de A}', nouns.none)
    .replaceAll('{A}', nouns.bare)
    .replaceAll('⏎', '\n');
  const isTrue = stateOf(dish, code) === said;
  return { text: variant(text, random), language, dishId: dish.id, code, said, isTrue };
}

interface Nouns {
  readonly bare: string;
  readonly some: string;
  readonly none: string;
}

function nounOf(code: AllergenCode, language: Language, random: () => number): Nouns {
  if (language === 'fr') {
    const list = ALLERGEN_NOUNS.fr[code];
    const [bare, some, none] = list[Math.floor(random() * list.length)] ?? ['', '', ''];
    return { bare, some, none };
  }
  const list = ALLERGEN_NOUNS[language][code];
  const bare = list[Math.floor(random() * list.length)] ?? '';
  return { bare, some: bare, none: bare };
}

const ARTICLE: Record<Language, string> = { fr: 'le ', nl: 'de ', en: 'the ' };
const HAS_ARTICLE = /^(l['’]|le |la |les |de |het |the )/i;

/** A name as people write it: with an article or without its own, in bold, with a typo. */
function nameIn(dish: VerifierDish, language: Language, opens: boolean, random: () => number): string {
  const name = dish.names[language].replace(/ \([^)]*\)/, random() < 0.5 ? '' : '$&');
  const bare = name.replace(HAS_ARTICLE, '');
  const chance = random();
  const written =
    chance < 0.35
      ? name
      : chance < 0.55
        ? withArticle(name, language)
        : chance < 0.7
          ? withArticle(bare, language)
          : chance < 0.8
            ? `**${name}**`
            : chance < 0.9
              ? withTypo(name, random)
              : name.replaceAll("'", '’');
  return opens ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

function withArticle(name: string, language: Language): string {
  return HAS_ARTICLE.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : ARTICLE[language] + name;
}

/** Two letters swapped within, or one left out, in the longest word. */
function withTypo(name: string, random: () => number): string {
  const word = name.split(/[\s'’()]+/).toSorted((one, other) => other.length - one.length)[0] ?? '';
  if (word.length < 7) return name;
  const at = 2 + Math.floor(random() * (word.length - 4));
  const typo =
    random() < 0.5
      ? word.slice(0, at) + word.slice(at + 1)
      : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return name.replace(word, typo);
}

/** The whole without accents, in capitals or in small letters, sometimes. */
function variant(text: string, random: () => number): string {
  const chance = random();
  if (chance < 0.05) return text.normalize('NFD').replace(/\p{M}/gu, '');
  if (chance < 0.08) return text.toUpperCase();
  if (chance < 0.12) return text.normalize('NFD');
  return text;
}
