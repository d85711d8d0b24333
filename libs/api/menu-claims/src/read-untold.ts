import type { Mark, Sentence } from '@tasty-food/api-marks';
import { type NameIndex, wordsOf } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import { soldDishes } from './counts-of';
import { DIETS, isDiet } from './diet-mark';
import { orderIn } from './read-price-order';
import { singleDishes } from './place-of';
import { NOT_NOW, touchesStock } from './sold-words';

/** What leaves open whether anything is said. */
const LEAVES_OPEN: readonly Mark['is'][] = [
  'if',
  'whether',
  'check',
  'asks',
  'unknown',
  'hedge',
  'part',
  'unlisted',
  'others',
  'elsewhere',
  'general',
  'except',
];

/**
 * A dish beside a diet, or beside "sold out", of which nothing was read: what is said of it may be anything, so it is claimed to be both
 * so and not so, which no row bears out.
 */
export function readUntold({ marks, tokens, zones }: Sentence, read: readonly Claim[], index: NameIndex): Claim[] {
  const isOpen = marks.some((mark, at) => leavesOpen(mark, marks[at + 1]));
  const dishIds = singleDishes(marks).flatMap(({ ids }) => ids);
  const ofKind = isOpen || dishIds.length > 0 ? [] : noneOfKind(marks, read, index);
  if (ofKind.length > 0) return ofKind;
  if (isOpen || soldDishes(marks).length === 0 || zones.some(({ place }) => place !== undefined)) return [];
  const isRead = (about: Claim['about']): boolean => read.some((claim) => claim.about === about);
  const isOfNow = !wordsOf(tokens).some((word) => NOT_NOW.test(word));
  const out: Claim[] = [];
  for (const diet of DIETS)
    if (marks.some(({ is }) => is === diet) && !isRead('diet') && !read.some((claim) => isCountOf(claim, diet)))
      out.push(
        ...dishIds.flatMap((dishId) => [true, false].map((holds): Claim => ({ about: 'diet', dishId, diet, holds }))),
      );
  if (
    isOfNow &&
    (marks.some(({ is }) => is === 'out') || touchesStock(tokens)) &&
    !isRead('availability') &&
    !isRead('return')
  )
    out.push(
      ...dishIds.flatMap((dishId) =>
        [true, false].map((available): Claim => ({ about: 'availability', dishId, available })),
      ),
    );
  const words = wordsOf(tokens);
  if (orderIn(words) && !isRead('price-order') && !marks.some(({ is }) => is === 'allergen'))
    out.push(
      ...[...dishIds, ...soldDishes(marks).flatMap(({ ids }) => ids)]
        .slice(0, 1)
        .map((dishId): Claim => ({ about: 'price-order', dishId, thanIds: [dishId], than: 'less' })),
    );
  return out;
}

function isCountOf(claim: Claim, diet: string): boolean {
  return claim.about === 'count' && claim.of === diet;
}

function leavesOpen(mark: Mark, next: Mark | undefined): boolean {
  // Dutch "als enige halal" sets no condition.
  if (mark.is === 'if' && mark.text === 'als' && next && isDiet(next)) return false;
  return LEAVES_OPEN.includes(mark.is) || (mark.is === 'sign' && mark.sign === '?');
}

/** "Of the lunch dishes not one is vegetarian": a kind, a diet and a denial, however they are put. */
function noneOfKind(marks: readonly Mark[], read: readonly Claim[], index: NameIndex): Claim[] {
  const kind = marks.find((mark) => mark.is === 'generic');
  const isDenied = marks.filter(({ is }) => is === 'not' || is === 'no').length === 1;
  if (
    kind?.is !== 'generic' ||
    !isDenied ||
    read.length > 0 ||
    marks.some(({ is }) => is === 'all' || is === 'dish' || is === 'allergen')
  )
    return [];
  const dishIds = index.dishesOfKind(kind.text);
  return DIETS.filter((diet) => marks.some(({ is }) => is === diet)).flatMap((diet) =>
    dishIds.map((dishId): Claim => ({ about: 'diet', dishId, diet, holds: false, isOfSold: true })),
  );
}
