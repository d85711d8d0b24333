import { cuesOf } from './cues.ts';
import type { Language } from './language.ts';
import type { MarkedWord } from './mark-words.ts';

/** A stretch of words that is probably a dish's name, allergen words within it included ("Brownie noisette"). */
export interface NameRun {
  words: readonly MarkedWord[];
}

/** Words that hold a name together ("Pot de sauce andalouse", "Mer du Nord"); "of" does so in English only. */
const LINKS: Record<Language, readonly string[]> = {
  fr: ['de', 'du', 'des', 'd', 'au', 'aux', 'la', 'l', 'à', 'en'],
  nl: ['met', 'van', 'in'],
  en: ['of', 'with'],
};

/** The stretches of words that hold at least one word no list knows: a kind of dish alone ("the burgers") is no name. Quoted words are names whatever they are. */
export function findNames(text: string, words: readonly MarkedWord[], language: Language): NameRun[] {
  const quoted = quotedNames(text, words);
  return quoted.length > 0 ? quoted : unknownRuns(words, language);
}

function quotedNames(text: string, words: readonly MarkedWord[]): NameRun[] {
  return [...text.matchAll(/["“«]([^"”»]{2,80})["”»]/g)]
    .map((match) => ({
      words: words.filter((word) => word.start > match.index && word.end < match.index + match[0].length),
    }))
    .filter((run) => run.words.length > 0);
}

function unknownRuns(words: readonly MarkedWord[], language: Language): NameRun[] {
  const runs: NameRun[] = [];
  let run: MarkedWord[] = [];
  words.forEach((word, at) => {
    if (word.opens && run.length > 0) {
      runs.push({ words: run });
      run = [];
    }
    if (isPart(word) || (run.length > 0 && linksNames(words, at, language))) {
      run.push(word);
    } else if (run.length > 0) {
      runs.push({ words: run });
      run = [];
    }
  });
  return [...runs, { words: run }].filter((found) => hasName(found) || isNamedByAllergen(found, words));
}

function isPart({ mark }: MarkedWord): boolean {
  return mark.kind === 'name' || mark.kind === 'allergen' || (mark.kind === 'dish-kind' && !mark.isApart);
}

function hasName(run: NameRun): boolean {
  return run.words.some((word) => word.mark.kind === 'name' && /\p{L}/u.test(word.text));
}

/** "Is the fish burger gluten-free?": something else is asked about it, so this allergen says which burger. */
function isNamedByAllergen(run: NameRun, words: readonly MarkedWord[]): boolean {
  const holds = (kind: MarkedWord['mark']['kind']) => run.words.some(({ mark }) => mark.kind === kind);
  const isElseAsked = words.some((word) => !run.words.includes(word) && asksAboutName(word));
  const isBetween = run.words[0]?.mark.kind === 'allergen' && run.words.at(-1)?.mark.kind === 'allergen';
  return holds('dish-kind') && holds('allergen') && (isElseAsked || isBetween);
}

function asksAboutName(word: MarkedWord): boolean {
  const { kind } = word.mark;
  return kind === 'allergen' || kind === 'diet' || (kind === 'frame' && cuesOf(word).has('allergens'));
}

/** A link counts only with a word of a name on either side: "Mer du Nord", not "Perron du sésame". */
function linksNames(words: readonly MarkedWord[], at: number, language: Language): boolean {
  const isLink = (word: MarkedWord | undefined) =>
    word !== undefined && !word.opens && LINKS[language].includes(word.plain);
  let before = at - 1;
  let after = at + 1;
  while (isLink(words[before])) {
    before -= 1;
  }
  while (isLink(words[after])) {
    after += 1;
  }
  return isLink(words[at]) && isNamed(words[before]) && isNamed(words[after]) && words[after]?.opens === false;
}

function isNamed(word: MarkedWord | undefined): boolean {
  return word?.mark.kind === 'name' || word?.mark.kind === 'dish-kind';
}

/** A run as it was written, spelling, accents and a closing bracket kept ("Onion rings (6 pieces)"). */
export function nameText(text: string, run: NameRun): string {
  const end = run.words.at(-1)?.end ?? 0;
  const name = text.slice(run.words[0]?.start, end);
  return name.includes('(') && text[end] === ')' ? `${name})` : name;
}
