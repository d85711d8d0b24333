import type { WordToken } from '../words/token';
import { foldWord, singular } from '../words/fold-word';
import { isBetweenNameWords, isKindOfDish } from './dish-name';

const NAME_ARTICLES = new Set('le la l les de het the du au onze notre our nos'.split(' '));

/** After a definite article, or with capitals where no sentence begins. */
export function isWrittenAsName(words: readonly WordToken[], start: number, end: number): boolean {
  const before = words[start - 1];
  if (before && (NAME_ARTICLES.has(before.folded) || isKindOfDish(before.folded))) return true;
  // "Water 50 cl": the measure makes it one of the menu.
  const after = words[end]?.folded ?? '';
  if (before && end === start + 1 && isCounted(before.folded, after)) return true;
  if (/^\d+$/.test(after) || isKindOfDish(after)) return true;
  const written = words.slice(start, end).filter((word) => !isBetweenNameWords(word.folded));
  return written.every((word) => word.capital) && (start > 0 || written.length > 1);
}

/** "A can", "two cans", but not "one can eat" */
function isCounted(before: string, after: string): boolean {
  return COUNTS.test(before) && !(before === 'one' && after !== '');
}

const COUNTS = /^(?:an?|per|each|one|two|three|four|five|six|\d{1,2})$/;

/** The folded words of names. */
export function formsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => name.split(/[\s-]+/)).map(foldWord));
}

/** Without a Dutch plural. */
export function withoutEn(folded: string): string {
  return folded.length > 6 && folded.endsWith('en') ? folded.slice(0, -2) : folded;
}

/** "Mosselgerechten" are mussels, "visgerechten" fish. */
export function withoutDishes(folded: string): string {
  return folded.replace(/(?<=.{3})(?:gerecht(?:en)?|schotels?)$/, '');
}

/** `dranken`, `drankje` and `drank`, `sauzen` and `saus` are one kind. */
export function kindOf(folded: string): string {
  const small = /^(.{3,})(?:pj|tj|j)es?$/.exec(folded)?.[1] ?? folded;
  const one = small.endsWith('us') ? small : singular(small);
  return one.length > 5 && one.endsWith('en') ? one.slice(0, -2).replace(/z$/, 's') : one;
}

/** Before a part of a name that people do not usually keep: "the Classic". */
export const DEFINITE = new Set('le la les l the notre nos our onze ons cette ce this that die deze'.split(' '));

/** Dutch "De" and "het" too; French "de" is none. */
export function isDefinite(word: WordToken | undefined): boolean {
  if (!word) return false;
  return DEFINITE.has(word.folded) || word.folded === 'het' || (word.folded === 'de' && word.capital);
}

/** Between the name of one dish and that of another. */
export const JOINS = new Set('et ou en of and or'.split(' '));
