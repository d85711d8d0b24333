import { cuesOf } from './cues.ts';
import type { Cue } from './cues.ts';
import { findNames, nameText } from './find-names.ts';
import type { NameRun } from './find-names.ts';
import { readLanguage } from './read-language.ts';
import type { Language } from './language.ts';
import { markWords } from './mark-words.ts';
import type { MarkedWord } from './mark-words.ts';
import { splitWords } from './split-words.ts';

/** What the words of one question say, before anything is made of them. */
export interface Question {
  language: Language;
  dishes: string[];
  allergens: string[];
  /** Whether the allergens were called by their own names, not by a kind ("almonds"). */
  allergensByName: boolean;
  diets: string[];
  branch: string | null;
  categories: string[];
  cues: ReadonlySet<Cue>;
  words: readonly MarkedWord[];
}

/** Reads a question in one of the three languages; `spoken` is the language of the conversation so far. */
export function readQuestion(text: string, spoken: Language): Question {
  const split = splitWords(text);
  const language = readLanguage(split) ?? spoken;
  const words = markWords(split);
  const cues = new Set(words.flatMap(cuesOfWord));
  const { names, mentions } = settle(findNames(text, words, language), words, cues);
  return {
    language,
    dishes: unique(names.map((run) => nameText(text, run))),
    allergens: unique(mentions.flatMap(({ mark }) => (mark.kind === 'allergen' ? mark.codes : []))),
    allergensByName: mentions.every(({ mark }) => mark.kind === 'allergen' && mark.isName),
    diets: unique(words.flatMap(({ mark }) => (mark.kind === 'diet' ? [mark.diet] : []))),
    branch: words.flatMap(({ mark }) => (mark.kind === 'branch' ? [mark.branch] : []))[0] ?? null,
    categories: unique(words.filter(isCategory).map((word) => word.text.toLowerCase())),
    cues,
    words,
  };
}

/** Tells the allergens that are asked about from those that are part of a name. */
function settle(runs: readonly NameRun[], words: readonly MarkedWord[], cues: ReadonlySet<Cue>) {
  const inNames = new Set(runs.flatMap((run) => run.words));
  const mentions = words.filter((word) => word.mark.kind === 'allergen' && !inNames.has(word));
  const isOpen = mentions.length === 0 && asksForAllergen(words, cues);
  const names: NameRun[] = [];
  for (const run of runs) {
    const kept = isBareCategory(run, cues) ? [] : isOpen || endsInAllergen(run, words) ? peel(run) : run.words;
    mentions.push(...run.words.filter((word) => word.mark.kind === 'allergen' && !kept.includes(word)));
    if (kept.length > 0) {
      names.push({ words: kept });
    }
  }
  return { names, mentions };
}

/** "Bevat de Perron sesam?", "Perron sesame?": some allergen must be meant, so the name has to give up its end. */
function asksForAllergen(words: readonly MarkedWord[], cues: ReadonlySet<Cue>): boolean {
  if (words.some(({ mark }) => mark.kind === 'diet') || OTHER_WISHES.some((cue) => cues.has(cue))) {
    return false;
  }
  return cues.has('contain') || cues.has('safe') || cues.has('without') || words[0]?.mark.kind !== 'frame';
}

const OTHER_WISHES: readonly Cue[] = ['allergy', 'price', 'availability'];

/** "The Perron gluten-free", "Coleslaw ei en melk": what follows the name says that its last word is the allergen. */
function endsInAllergen(run: NameRun, words: readonly MarkedWord[]): boolean {
  const at = words.indexOf(run.words.at(-1) as MarkedWord);
  const [after, next] = [words[at + 1], words[at + 2]];
  const isFree = after !== undefined && ['free', 'vrij', 'vrije'].includes(after.folded);
  const isListed = after !== undefined && ['and', 'or', 'et', 'ou', 'en', 'of'].includes(after.folded);
  return isFree || (isListed && next?.mark.kind === 'allergen');
}

function peel({ words }: NameRun): MarkedWord[] {
  const last = words.at(-1)?.mark;
  return last?.kind === 'allergen' ? words.filter((word) => word.mark !== last) : words;
}

/** "Which burgers": a kind of dish, not the name of one. */
function isBareCategory(run: NameRun, cues: ReadonlySet<Cue>): boolean {
  return cues.has('which') && run.words.every((word) => isCategory(word) || word.mark.kind === 'allergen');
}

function isCategory(word: MarkedWord): boolean {
  return cuesOf(word.folded).has('category');
}

/** Inside a name a word hints at nothing, save that it may be a kind of dish. */
function cuesOfWord(word: MarkedWord): Cue[] {
  return word.mark.kind === 'frame' || isCategory(word) ? [...cuesOf(word.folded)] : [];
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
