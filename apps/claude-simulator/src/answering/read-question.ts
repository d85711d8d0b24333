import { cuesOf } from './cues.ts';
import type { Cue } from './cues.ts';
import { findNames, nameText } from './find-names.ts';
import { readLanguage } from './read-language.ts';
import type { Language } from './language.ts';
import { markWords } from './mark-words.ts';
import type { MarkedWord } from './mark-words.ts';
import { readPriceOrder } from './price-order.ts';
import type { PriceOrder } from './price-order.ts';
import { settleAllergens } from './settle-allergens.ts';
import type { Settled } from './settle-allergens.ts';
import { splitWords } from './split-words.ts';

/** What the words of one question say, before anything is made of them. */
export interface Question {
  language: Language;
  dishes: string[];
  /** The dish of "is there bacon in the Smoky?": what else is named is asked of it. */
  inside: string | undefined;
  allergens: string[];
  /** Whether the allergens were called by their own names, not by a kind ("almonds"). */
  allergensByName: boolean;
  diets: string[];
  branch: string | null;
  /** The kinds of dishes that are asked for ("burgers"), as a look-up takes them; not those within a name. */
  kinds: string[];
  order: PriceOrder | undefined;
  cues: ReadonlySet<Cue>;
  words: readonly MarkedWord[];
}

/** Reads a question in one of the three languages; `spoken` is the language of the conversation so far. */
export function readQuestion(text: string, spoken: Language): Question {
  const split = splitWords(text);
  const language = readLanguage(split) ?? spoken;
  const words = markWords(split);
  const cues = new Set(words.flatMap((_, at) => cuesAt(words, at, language)));
  const { names, mentions } = readNames(text, words, language, cues);
  return {
    language,
    dishes: unique(names.map((run) => nameText(text, run))),
    inside: names.filter((run) => standsInside(run, words)).map((run) => nameText(text, run))[0],
    allergens: unique(mentions.flatMap(({ mark }) => (mark.kind === 'allergen' ? mark.codes : []))),
    allergensByName: mentions.every(({ mark }) => mark.kind === 'allergen' && mark.isName),
    diets: unique(words.flatMap(({ mark }) => (mark.kind === 'diet' ? [mark.diet] : []))),
    branch: words.flatMap(({ mark }) => (mark.kind === 'branch' ? [mark.branch] : []))[0] ?? null,
    kinds: kindsOutside(names, words),
    order: readPriceOrder(words),
    cues,
    words,
  };
}

/** Who asks for a price ("How much is the fish burger?") means every allergen word as part of a name. */
function readNames(text: string, words: readonly MarkedWord[], language: Language, cues: ReadonlySet<Cue>): Settled {
  const isAboutSale = cues.has('price') || cues.has('availability');
  if (isAboutSale && !ABOUT_ALLERGENS.some((cue) => cues.has(cue))) {
    const plain = words.map((word) => (word.mark.kind === 'allergen' ? { ...word, mark: NAME } : word));
    return { names: findNames(text, plain, language), mentions: [] };
  }
  return settleAllergens(findNames(text, words, language), words, cues);
}

const NAME = { kind: 'name' } as const;
const ABOUT_ALLERGENS: readonly Cue[] = ['allergens', 'allergy', 'contain', 'without', 'safe'];

/** "In the Smoky": only an article stands between. */
function standsInside({ words: [first] }: Settled['names'][number], words: readonly MarkedWord[]): boolean {
  const start = first === undefined ? 0 : words.indexOf(first);
  const before = words.slice(Math.max(0, start - 2), start);
  return before.every(({ mark }) => mark.kind === 'frame') && before.some(({ folded }) => INSIDE.includes(folded));
}

const INSIDE: readonly string[] = ['in', 'dans', 'inside'];

function kindsOutside(names: Settled['names'], words: readonly MarkedWord[]): string[] {
  const named = new Set(names.flatMap((run) => run.words));
  return unique(
    words.flatMap((word) => (word.mark.kind === 'dish-kind' && !named.has(word) ? [word.mark.dishKind] : [])),
  );
}

/** Inside a name a word hints at nothing. */
function cuesAt(words: readonly MarkedWord[], at: number, language: Language): Cue[] {
  const word = words[at];
  // "A" has a meaning in French only.
  if (word?.mark.kind !== 'frame' || (word.plain === 'a' && language !== 'fr')) {
    return [];
  }
  const cues = [...cuesOf(word)];
  return cues.includes('how-much') && asksForPrice(words[at + 1]) ? [...cues, 'price'] : cues;
}

/** "Combien le Perron ?" asks for a price, "combien de temps" and "hoeveel verdient" do not. */
function asksForPrice(next: MarkedWord | undefined): boolean {
  return next === undefined || (next.mark.kind === 'frame' && !['de', 'd'].includes(next.folded));
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
