import type { Token } from '../words/token';
import type { Mark } from './mark';

/** In tokens: so far behind a negation stands what it denies. */
const REACH = 4;
const EXCLUDES = /^(exclu\w*|uitsluiten|uitgesloten|uit te sluiten|ruled?( out)?)$/;
const CONFIRMS = /^(confirm\w*|bevestig\w*|affirmer|assert)$/;
const CHECKED =
  /^(verifie\w*|controle|controlee|controles|nagekeken|gecontroleerd|geverifieerd|checked|verified|renseigne\w*|ingevuld|info|infos|information|informations|informatie|donnees?|gegevens|data|renseignements?|entry|entries)$/;
const TELLS =
  /^(indiqu\w*|dit|disent|precis\w*|mentionn\w*|sai[st]|savons|savent|say|says|state|states|specif\w*|indicat\w*|know|knows|tell|tells|vermeld\w*|zegt|zeggen|weet|weten|toont|tonen|show|shows)$/;
const WHETHER = /^(si|s|of|if|whether)$/;

/**
 * A negation that says nothing of a dish: "je ne peux pas le confirmer" leaves it open, "n'a pas encore été vérifié" and "does not
 * say whether" call it unknown. What stands between may not be a dish or an allergen, of which the negation would speak.
 */
export function settleUnsaid(marks: readonly Mark[], tokens: readonly Token[]): Mark[] {
  const meant = marks.map((mark, at) => (mark.is === 'not' ? meaningOf(mark, marks[at + 1], tokens) : undefined));
  return marks.flatMap((mark, at): Mark[] => {
    const is = meant[at];
    if (mark.is === 'not' && is) return [{ ...mark, is }];
    // "Nous ne pouvons pas exclure": what is not excluded is not free.
    const isDenied = mark.is === 'free' && EXCLUDES.test(mark.text) && meant.slice(0, at).includes('may');
    return isDenied ? [] : [mark];
  });
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
