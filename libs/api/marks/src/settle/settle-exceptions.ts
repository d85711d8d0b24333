import { joins } from '../allergen-mark';
import type { Mark, MarkOf } from '../mark';

/** "… sauf le Perron et le Smoky": the dishes after it are taken out of the quantity before it. */
export function settleExceptions(marks: readonly Mark[]): Mark[] {
  const at = marks.findIndex((mark, place) => mark.is === 'except' || isButOne(marks, place));
  const quantity = marks.findIndex((mark) => mark.is === 'dish' && mark.quantified);
  if (at === -1 || quantity === -1) return [...marks];
  const except: string[] = [];
  let end = at + 1;
  for (; end < marks.length; end++) {
    const mark = marks[end] as Mark;
    if (mark.is === 'dish' && !mark.quantified) except.push(...mark.ids);
    else if (!joins(mark) && mark.is !== 'in') break;
  }
  if (except.length === 0) return [...marks];
  // The separator before what goes on belongs to it.
  while (end > at + 1 && joins(marks[end - 1] as Mark)) end--;
  const pronoun = pronounBehind(marks, quantity, at, end);
  const whole = marks[quantity] as MarkOf<'dish'>;
  return marks.flatMap((mark, position) => {
    if (position >= at && position < end) return [];
    if (pronoun !== -1) return position === pronoun ? [{ ...whole, except, at: mark.at }] : [mark];
    return position === quantity && mark.is === 'dish' ? [{ ...mark, except }] : [mark];
  });
}

/** "No soup but the onion soup …" takes one out. */
function isButOne(marks: readonly Mark[], at: number): boolean {
  const [denial, kind, but, dish] = marks.slice(Math.max(0, at - 2), at + 2);
  const isOne = but?.is === 'but' && but.text === 'but' && dish?.is === 'dish' && !dish.quantified;
  return isOne && denial?.is === 'not' && kind?.is === 'dish' && kind.quantified === true;
}

const PLURAL = /^(ze|zij|ils|elles|they|them)$/;

/** "All contain gluten, and but for the penne they contain milk too": it is taken out of "they", of whom something else is said. */
function pronounBehind(marks: readonly Mark[], quantity: number, at: number, end: number): number {
  const isSaid = marks.slice(quantity, at).some(({ is }) => is === 'contains' || is === 'free' || is === 'with');
  if (!isSaid || !marks.slice(quantity, at).some(({ is }) => is === 'and' || is === 'but')) return -1;
  const behind = marks.slice(end, end + 3).findIndex((mark) => mark.is === 'this' && PLURAL.test(mark.text));
  return behind === -1 ? -1 : end + behind;
}
