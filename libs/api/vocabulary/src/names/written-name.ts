import type { WordToken } from '../words/token';
import { singular } from '../words/fold-word';
import { isBetweenNameWords, isKindOfDish } from './dish-name';

const NAME_ARTICLES = new Set('le la l les de het the du au onze notre our nos'.split(' '));

/** After a definite article, or with capitals where no sentence begins. */
export function isWrittenAsName(words: readonly WordToken[], start: number, end: number): boolean {
  const before = words[start - 1];
  if (before && (NAME_ARTICLES.has(before.folded) || isKindOfDish(before.folded))) return true;
  // "Water 50 cl": the measure makes it one of the menu.
  const after = words[end]?.folded ?? '';
  if (/^\d+$/.test(after) || isKindOfDish(after)) return true;
  const written = words.slice(start, end).filter((word) => !isBetweenNameWords(word.folded));
  return written.every((word) => word.capital) && (start > 0 || written.length > 1);
}

/** Without a Dutch plural. */
export function withoutEn(folded: string): string {
  return folded.length > 6 && folded.endsWith('en') ? folded.slice(0, -2) : folded;
}

/** `dranken`, `drankje` and `drank`, `sauzen` and `saus` are one kind. */
export function kindOf(folded: string): string {
  const small = /^(.{3,})(?:pj|tj|j)es?$/.exec(folded)?.[1] ?? folded;
  const one = small.endsWith('us') ? small : singular(small);
  return one.length > 5 && one.endsWith('en') ? one.slice(0, -2).replace(/z$/, 's') : one;
}
