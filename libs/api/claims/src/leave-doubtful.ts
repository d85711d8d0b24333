import type { AllergenCode } from '@tasty-food/contract';
import { allergensIn, codesOf, type Mark } from '@tasty-food/api-marks';
import type { Context, Doubt, Reading } from '@tasty-food/api-menu-claims';

/** A dish and an allergen of which nothing was read: what is said of the two may be anything. */
export function unread(marks: readonly Mark[], claims: Reading['claims'], isEmpty: boolean): Doubt[] {
  const codes = marks.flatMap((mark) => (mark.is === 'allergen' && !mark.ofGuest && !mark.isKind ? mark.codes : []));
  const dishIds = marks.flatMap((mark) => (mark.is === 'dish' && !mark.quantified ? mark.ids : []));
  const isRead = !isEmpty || claims.some(({ about }) => about === 'allergen');
  if (isRead || codes.length === 0 || dishIds.length === 0 || marks.some(({ is }) => LEAVES_OPEN.includes(is)))
    return [];
  return [{ why: 'unreadable', dishIds: [...new Set(dishIds)], codes: [...new Set(codes)] }];
}

const LEAVES_OPEN: readonly Mark['is'][] = [
  'check',
  'whether',
  'if',
  'asks',
  'unknown',
  'avoid',
  'recommend',
  'beware',
];

/** "Every spicy dish contains celery": which dishes these are, nobody can tell. */
export function ofSomeKind(marks: readonly Mark[], isEmpty: boolean): Doubt[] {
  const at = marks.findIndex(({ is }) => is === 'all');
  const kind = marks.findIndex(
    (mark, of) => of > at && mark.is === 'generic' && mark.at - (marks[at]?.at ?? 0) <= KIND_REACH,
  );
  const told = marks.slice(kind + 1);
  const isTold = told.some(({ is }) => is === 'contains' || is === 'free' || is === 'may' || is === 'absent');
  const codes = allergensIn(told).filter(({ ofGuest }) => !ofGuest);
  if (!isEmpty || at === -1 || kind === -1 || !isTold || marks.some(({ is }) => LEAVES_OPEN.includes(is))) return [];
  return codes.length === 0 ? [] : [{ why: 'all-dishes', dishIds: [], codes: codesOf(codes) }];
}

/** In tokens. */
const KIND_REACH = 3;

/** What is struck out says the contrary, or nothing. */
export function struckOut(marks: readonly Mark[]): Doubt[] {
  const isStruck = marks.some((mark) => mark.is === 'sign' && mark.sign === '~');
  if (!isStruck || !marks.some(({ is }) => is === 'allergen')) return [];
  return [
    {
      why: 'unreadable',
      dishIds: marks.flatMap((mark) => (mark.is === 'dish' ? mark.ids : [])),
      codes: codesIn(marks),
    },
  ];
}

/** "It is a myth that …", or "False." of what was said before. */
export function deniedOf(marks: readonly Mark[], context: Context): Doubt[] {
  if (!marks.some(({ is }) => is === 'denied')) return [];
  const codes = codesIn(marks);
  const dishIds = marks.flatMap((mark) => (mark.is === 'dish' ? mark.ids : []));
  if (codes.length > 0) return [{ why: 'unreadable', dishIds, codes }];
  const isBare = marks.every(({ is }) => ['denied', 'sign', 'is', 'this', 'not', 'no', 'yes', 'ne'].includes(is));
  return isBare && context.codes.length > 0
    ? [{ why: 'unreadable', dishIds: context.dishIds, codes: context.codes }]
    : [];
}

/** "The Perron and the Carbonara contain milk": of the second nothing is known. */
export function besideUnknown(marks: readonly Mark[]): Doubt[] {
  const joined = marks.flatMap((mark, at) => {
    if (mark.is !== 'name' || !mark.isWritten || mark.isOfPlace) return [];
    const next = marks[at + 1];
    // A misspelt part of the name that follows.
    if (next?.is === 'dish' && next.at === mark.at + 1) return [];
    const sides = [-1, 1].some((step) => isJoin(marks[at + step]) && marks[at + 2 * step]?.is === 'dish');
    return sides ? [mark.text] : [];
  });
  if (joined.length === 0 || !marks.some(({ is }) => is === 'allergen')) return [];
  const dishIds = marks.flatMap((mark) => (mark.is === 'dish' ? mark.ids : []));
  return [{ why: 'unknown-dish', dishIds, codes: codesIn(marks), names: joined }];
}

function isJoin(mark: Mark | undefined): boolean {
  return mark?.is === 'and' || (mark?.is === 'sign' && mark.sign === ',');
}

export function codesIn(marks: readonly Mark[]): AllergenCode[] {
  return codesOf(allergensIn(marks));
}
