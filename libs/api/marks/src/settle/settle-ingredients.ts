import { joins } from '../allergen-mark';
import type { Mark } from '../mark';

/** "The Perron is made with cheddar and mayonnaise": what is sold by itself too is here an ingredient. */
export function settleIngredients(marks: readonly Mark[]): Mark[] {
  const settled: Mark[] = [];
  marks.forEach((mark, at) => {
    const next = marks[at + 1];
    const goesOn =
      next === undefined ||
      next.is === 'dish' ||
      next.is === 'sign' ||
      next.is === 'and' ||
      next.is === 'part' ||
      (next.is === 'allergen' && next.isKind);
    const isPart = mark.is === 'dish' && !mark.quantified && ((goesOn && followsVerb(settled)) || isLeftOut(settled));
    settled.push(
      isPart ? { is: 'part', text: '', ids: mark.ids, start: mark.start, end: mark.end, at: mark.at } : mark,
    );
  });
  return settled;
}

/** "The Smoky, with or without onion ring": what is taken out of a dish that was named. */
function isLeftOut(before: readonly Mark[]): boolean {
  return before.at(-1)?.is === 'free' && before.some(({ is }) => is === 'dish');
}

/** Whether the last words said are "… contains", or ingredients after them, of a dish named before. */
function followsVerb(before: readonly Mark[]): boolean {
  const verb = before.findLastIndex((mark, at) => !isOfIngredient(mark, before[at - 1], before[at - 2]));
  const last = before[verb];
  if (last?.is !== 'contains' && last?.is !== 'with') return false;
  const subject = before.slice(0, verb).findLast(({ is }) => ['dish', 'this', 'but', 'in', 'not', 'free'].includes(is));
  // "She can treat herself with the brownie": who eats it.
  const isEaten = subject?.is === 'this' && last.is === 'with' && EATERS.test(subject.text);
  return (subject?.is === 'dish' && !subject.quantified) || (subject?.is === 'this' && !isEaten);
}

const EATERS = /^(elle|elles|il|ils|lui|hij|ze|zij|they|them)$/;

/** Ingredients, what joins them, and their qualities: "pain sans gluten", "steak halal". */
function isOfIngredient(mark: Mark, before: Mark | undefined, first: Mark | undefined): boolean {
  if (mark.is === 'and') return /^(et|en|and|ou|or|plus)$/.test(mark.text);
  if (mark.is === 'part' || joins(mark) || mark.is === 'name') return true;
  if (mark.is === 'halal' || mark.is === 'free') return before?.is === 'part';
  return mark.is === 'allergen' && (mark.isKind || (before?.is === 'free' && first?.is === 'part'));
}
