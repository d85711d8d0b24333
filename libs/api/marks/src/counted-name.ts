import { type NameIndex, numberWords, singular, type Token } from '@tasty-food/api-vocabulary';
import type { Mark } from './mark';

/** Marks "our two mayos", of which the register knows two. */
export function markCountedName(marks: Mark[], tokens: readonly Token[], at: number, index: NameIndex): boolean {
  const counted = countedName(marks, tokens, at, index);
  const token = tokens[at];
  if (!counted || !token) return false;
  if (counted.both) marks.splice(marks.indexOf(counted.both), 1);
  marks.push({ is: 'dish', ids: counted.ids, quantified: true, start: token.start, end: token.end, at });
  return true;
}

/** "Neither of our two mayos", "les deux mayos", "beide mayo's": all that are called so, if they are so many. */
function countedName(
  marks: readonly Mark[],
  tokens: readonly Token[],
  at: number,
  index: NameIndex,
): { readonly ids: readonly string[]; readonly both?: Mark } | undefined {
  const word = tokens[at];
  if (word?.kind !== 'word' || singular(word.folded) === word.folded || index.dishesOfKind(word.folded).length > 0)
    return undefined;
  const ids = index.words.dishesWith(word.folded);
  const last = marks.findLast(({ is }) => is !== 'article');
  const isNear = last !== undefined && last.at >= at - 3;
  const isBoth = last?.is === 'this' && BOTH.test(last.text);
  const isOfTwo = isNear && (isBoth || isNeither(last, tokens) || (last.is === 'not' && OF_TWO.test(last.text)));
  const before = tokens[at - 2];
  const isOurs = before?.kind === 'word' && OURS.test(before.folded);
  const count = isOfTwo ? 2 : isOurs ? numberWords(tokens, at - 1)?.value : undefined;
  if (ids.length === 0 || count === undefined || count < 2) return undefined;
  return ids.length === count ? { ids, ...(isBoth ? { both: last } : {}) } : undefined;
}

/** "Neither of our mayos", but not "neither mayos nor fries" */
function isNeither(mark: Mark, tokens: readonly Token[]): boolean {
  return (
    mark.is === 'neither' &&
    mark.text === 'neither' &&
    !tokens.some((token) => token.kind === 'word' && token.folded === 'nor')
  );
}

const OF_TWO = / (?:two|deux|twee|beide)$/;
const OURS = /^(?:our|nos|onze)$/;
const BOTH = /^(both|beide|les deux)$/;
