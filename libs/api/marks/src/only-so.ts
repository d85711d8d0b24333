import { numberWords, type Token } from '@tasty-food/api-vocabulary';
import type { Mark } from './mark';

/** Dutch "er is maar één": only one. */
export function markOnlySo(marks: Mark[], tokens: readonly Token[], at: number): boolean {
  const [before, but, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (but?.kind !== 'word' || but.folded !== 'maar' || next?.kind !== 'word') return false;
  const isOne = /^(één|eén|eentje|1)$/.test(next.plain);
  const isCount = isOne || (next.folded !== 'een' && numberWords(tokens, at + 1) !== undefined);
  const isBehind = before === undefined || (before.kind === 'word' && ONLY_BEHIND.test(before.folded));
  if (isCount && isBehind) marks.push({ is: 'only', text: 'slechts', start: but.start, end: but.end, at });
  return isCount && isBehind;
}

const ONLY_BEHIND = /^(is|zijn|er|bevat|bevatten|heeft|hebben|zit|zitten|blijft|blijven|dus|we|kan|kunnen|ook)$/;
