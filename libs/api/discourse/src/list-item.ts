import { isAccountedForm } from '@tasty-food/api-claims';
import type { Mark, Sentence } from '@tasty-food/api-marks';
import { foldWord } from '@tasty-food/api-vocabulary';
import type { Doubt, Lead } from '@tasty-food/api-menu-claims';

/** Of the name of a dish in a list. */
const ITEM_MAX_WORDS = 6;

/** An article, a number. */
const BEFORE_NAME_MAX_WORDS = 2;

/** "Présence : le Bangkok, …": a label of what follows. */
export function isLabelled(marks: readonly Mark[]): boolean {
  const [label, sign, dish] = marks.filter((mark, at) => at > 0 || mark.is !== 'sign');
  return label?.is === 'contains' && sign?.is === 'sign' && sign.sign === ':' && dish?.is === 'dish';
}

/** A dish that an answer names and does not offer. */
export function isTurnedDown(marks: readonly Mark[]): boolean {
  const said: readonly Mark['is'][] = [
    'not',
    'no',
    'avoid',
    'ne',
    'check',
    'unknown',
    'allergen',
    'whether',
    'asks',
    'neither',
  ];
  // "The cookie would work" asks nothing.
  const isAsked = (mark: Mark): boolean => mark.is !== 'asks' || !/^(would|should|do|does)$/.test(mark.text);
  return marks.some((mark) => said.includes(mark.is) && isAsked(mark));
}

/** A line that names something that is not on the menu, and no deed: "Carbonara", not "Prévenez la cuisine". */
export function unknownItem({ marks, tokens }: Sentence, { codes }: Lead): { doubt?: Doubt } {
  const [first] = marks.filter(({ is }) => is !== 'sign');
  if (first?.is !== 'name' || isAccountedForm(foldWord(first.text))) return {};
  // "On note l'heure de sortie": something is done.
  if (tokens.slice(0, first.at).filter(({ kind }) => kind === 'word').length > BEFORE_NAME_MAX_WORDS) return {};
  const end = tokens.findIndex(({ kind }, at) => at > first.at && kind === 'sign');
  const words = tokens.slice(first.at, end === -1 ? undefined : end);
  const isOfElse = words.some(
    (token, at) => token.kind === 'word' && token.folded.length > 4 && !marks.some((mark) => mark.at === first.at + at),
  );
  if (isOfElse || words.length > ITEM_MAX_WORDS) return {};
  return { doubt: { why: 'unknown-dish', dishIds: [], codes, names: [first.text] } };
}
