import {
  type FoundName,
  type NameIndex,
  numberWords,
  type Token,
  wordAt,
  type WordToken,
} from '@tasty-food/api-vocabulary';
import type { Language } from '@tasty-food/contract';
import { markCountedName } from './counted-name';
import { countedKind } from './kind-of-dishes';
import { isCategoryHere, markKindPhrase } from './kind-phrases';
import type { Mark } from './mark';

interface Around {
  /** Of the dish that begins here. */
  readonly name: FoundName | undefined;
  /** The words from here on, as far as no sign stands between them, and at which of them "here" is. */
  readonly run: { readonly words: readonly WordToken[]; readonly offset: number };
  readonly language: Language;
  readonly spokenIds: readonly string[];
}

/** A category that several words name, or that is called as an ingredient is; returns how many words it took. */
export function markKindsAt(
  marks: Mark[],
  tokens: readonly Token[],
  at: number,
  index: NameIndex,
  { name, run, language, spokenIds }: Around,
): number {
  if (markCountedName(marks, tokens, at, index)) return 1;
  const length = index.kindLength(run.words, run.offset);
  if (length > (name?.length ?? 0)) {
    markKindPhrase(marks, tokens, at, length, index);
    return length;
  }
  return !name && isCategoryHere(tokens, at, index, language) ? markCategory(marks, tokens, at, index, spokenIds) : 0;
}

/** A category of the menu; returns how many words it took. */
export function markKind(
  marks: Mark[],
  tokens: readonly Token[],
  at: number,
  index: NameIndex,
  spokenIds: readonly string[],
): number {
  const { start, end, folded } = tokens[at] as WordToken;
  const counted = countedKind(marks, tokens, at, index, spokenIds);
  if (!counted) {
    // "Those are the two desserts with nuts": the only ones.
    if (isWholeCount(marks, tokens, at)) marks.push({ is: 'only', text: 'the', start, end: start, at });
    marks.push({ is: 'generic', text: folded, start, end, at });
    return 1;
  }
  if (counted.isBoth) marks.pop();
  const upTo = tokens[at + counted.length - 1]?.end ?? end;
  marks.push({ is: 'dish', ids: counted.ids, quantified: true, start, end: upTo, at });
  return counted.length;
}

/** "The four fish(es)", "fish dishes": one that is called as an ingredient is. */
function markCategory(
  marks: Mark[],
  tokens: readonly Token[],
  at: number,
  index: NameIndex,
  spokenIds: readonly string[],
): number {
  const length = markKind(marks, tokens, at, index, spokenIds);
  return length === 1 && /^dish(es)?$/.test(wordAt(tokens, at + 1)) ? 2 : length;
}

function isWholeCount(marks: readonly Mark[], tokens: readonly Token[], at: number): boolean {
  const last = marks.findLast(({ is }) => is !== 'article');
  const isCopula = last?.is === 'is' || (last?.is === 'this' && /^(c est|ce sont)$/.test(last.text));
  return isCopula && numberWords(tokens, at - 1) !== undefined && /^(the|les|de)$/.test(wordAt(tokens, at - 2));
}
