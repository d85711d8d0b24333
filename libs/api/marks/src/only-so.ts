import { numberWords, type Token } from '@tasty-food/api-vocabulary';
import type { Mark } from './mark';

/** Dutch "er is maar één", "zit maar in twee gerechten": only one, or two. */
export function markOnlySo(marks: Mark[], tokens: readonly Token[], at: number): boolean {
  const [before, but, joins] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const counted = joins?.kind === 'word' && IN.test(joins.folded) ? at + 2 : at + 1;
  const next = tokens[counted];
  if (but?.kind !== 'word' || but.folded !== 'maar' || next?.kind !== 'word') return false;
  const isOne = /^(één|eén|eentje|1)$/.test(next.plain);
  const isCount = isOne || (next.folded !== 'een' && numberWords(tokens, counted) !== undefined);
  const isBehind = before === undefined || (before.kind === 'word' && ONLY_BEHIND.test(before.folded));
  if (isCount && isBehind) marks.push({ is: 'only', text: 'slechts', start: but.start, end: but.end, at });
  return isCount && isBehind;
}

const IN = /^(in|bij|op|van)$/;
const ONLY_BEHIND =
  /^(is|zijn|er|bevat|bevatten|heeft|hebben|zit|zitten|staat|staan|blijft|blijven|dus|we|kan|kunnen|ook)$/;
