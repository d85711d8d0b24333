import type { Token } from '@tasty-food/api-vocabulary';
import type { Mark, MarkOf } from '../mark';
import { settleOrdinals } from './settle-ordinals';
import { settleUnknown } from './settle-unknown';

/** In tokens: so far behind a negation stands what it denies. */
const REACH = 4;
const EXCLUDES = /^(exclu\w*|uitsluiten|uitgesloten|uit te sluiten|ruled?( out)?)$/;
const CONFIRMS = /^(confirm\w*|bevestig\w*|affirmer|assert|promis\w*|promesses?|promet\w*|beloo\w*|beloven)$/;
const CHECKED =
  /^(verifie\w*|controle|controlee|controles|nagekeken|gecontroleerd|geverifieerd|checked|verified|renseigne\w*|ingevuld|info|infos|information|informations|informatie|donnees?|gegevens|data|renseignements?|entry|entries)$/;
const TELLS =
  /^(indiqu\w*|dit|disent|precis\w*|mentionn\w*|sai[st]|savons|savent|say|says|state|states|specif\w*|indicat\w*|know|knows|tell|tells|vermeld\w*|zegt|zeggen|weet|weten|toont|tonen|show|shows)$/;
const WHETHER = /^(si|s|of|if|whether)$/;

/**
 * A negation that says nothing of a dish: "je ne peux pas le confirmer" leaves it open, "n'a pas encore été vérifié" and "does not
 * say whether" call it unknown. What stands between may not be a dish or an allergen, of which the negation would speak.
 */
export function settleUnsaid(read: readonly Mark[], tokens: readonly Token[]): Mark[] {
  const marks = settleUnknown(settleOrdinals(read, tokens), tokens);
  const meant = marks.map((mark, at) => (isDenial(mark, tokens) ? meaningOf(mark, marks[at + 1], tokens) : undefined));
  const out = excludedAt(tokens);
  if (out !== -1) return excluded(marks, out);
  return marks.flatMap((mark, at): Mark[] => {
    const is = meant[at];
    if ((mark.is === 'not' || mark.is === 'ne') && is) return [{ ...mark, is }];
    // "Nous ne pouvons pas exclure": what is not excluded is not free.
    const isDenied = mark.is === 'free' && EXCLUDES.test(mark.text) && meant.slice(0, at).includes('may');
    return isDenied ? [] : [mark];
  });
}

/** French may leave "pas" out beside what can be: "ne peuvent être exclues". */
function isDenial(mark: Mark, tokens: readonly Token[]): mark is MarkOf<'not' | 'ne'> {
  const { is, at } = mark;
  const verb = tokens[at + 1];
  const isOfModal =
    is === 'ne' && verb?.kind === 'word' && /^(peut|peuvent|saurait|sauraient|peux|pouvons)$/.test(verb.folded);
  return (
    is === 'not' ||
    (isOfModal && !tokens.slice(at, at + REACH).some((token) => token.kind === 'word' && token.folded === 'pas'))
  );
}

/** Dutch "we sluiten sporen … (niet) uit": where the second half of the verb stands, in tokens. */
function excludedAt(tokens: readonly Token[]): number {
  const verb = tokens.findIndex((token) => token.kind === 'word' && /^(sluit|sluiten)$/.test(token.folded));
  const out = tokens.findLastIndex((token) => token.kind === 'word' && token.folded === 'uit');
  const next = tokens[out + 1];
  return verb !== -1 && out > verb && next?.kind !== 'word' ? out : -1;
}

/** Not excluded is possible; excluded is denied. */
function excluded(marks: readonly Mark[], out: number): Mark[] {
  const not = marks.findLast((mark) => mark.is === 'not' && mark.at < out && out - mark.at <= 2);
  if (not) return marks.filter((mark) => mark !== not);
  const last = marks.findLast(({ at }) => at < out);
  const { start, end } = last ?? { start: 0, end: 0 };
  return marks.flatMap((mark): Mark[] =>
    mark === last ? [mark, { is: 'free', text: 'uit', start, end, at: out }] : [mark],
  );
}

function meaningOf(
  { at, text }: { readonly at: number; readonly text: string },
  next: Mark | undefined,
  tokens: readonly Token[],
): 'whether' | 'unknown' | 'may' | undefined {
  const from = at + text.split(' ').length;
  const behind = wordsUpTo(tokens.slice(from, from + REACH), next, from);
  // "Nous ne pouvons pas exclure …": what cannot be ruled out is possible.
  if (behind.some((word) => EXCLUDES.test(word))) return 'may';
  if (behind.some((word) => CONFIRMS.test(word))) return 'whether';
  if (behind.some((word) => CHECKED.test(word))) return 'unknown';
  const before = tokens[at - 1];
  const told = behind.findIndex((word) => TELLS.test(word));
  const isTold = told !== -1 || (before?.kind === 'word' && TELLS.test(before.folded));
  return isTold && behind.slice(told + 1, told + 3).some((word) => WHETHER.test(word)) ? 'unknown' : undefined;
}

function wordsUpTo(tokens: readonly Token[], next: Mark | undefined, from: number): string[] {
  const words: string[] = [];
  for (const [offset, token] of tokens.entries()) {
    const isObject = next?.at === from + offset && (next.is === 'dish' || next.is === 'allergen');
    if (token.kind !== 'word' || isObject) break;
    words.push(token.folded);
  }
  return words;
}
