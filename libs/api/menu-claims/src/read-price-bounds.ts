import type { Mark, MarkOf, Sentence } from '@tasty-food/api-marks';
import type { NameIndex, Token } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import type { Context, Lead } from './context';
import { soldDishes } from './counts-of';
import { placeAt } from './place-of';

type OfBound = Extract<Claim, { about: 'price-bound' }>;
type Bound = Pick<OfBound, 'than' | 'isOrEqual'>;

/** What stands right before a sum that is no price itself. What denies within it denies nothing else. */
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [
    /(?:^| )(?:at most|no more than|not more than|up to|max(?:imum)?|hoogstens|hooguit|maximaal|niet meer dan|ten hoogste|au plus|au maximum|pas plus de|pas plus d)$/,
    { than: 'less', isOrEqual: true },
  ],
  [
    /(?:^| )(?:at least|no less than|not less than|minstens|niet minder dan|ten minste|minimum|au moins|au minimum|pas moins de|pas moins d)$/,
    { than: 'more', isOrEqual: true },
  ],
  [
    /(?:^| )(?:less than|under|below|beneath|cheaper than|less expensive than|minder dan|goedkoper dan|onder|onder de|beneden de|moins de|moins d|moins cher que|moins chere que|moins chers que|moins cheres que|sous|sous les|en dessous de|en dessous des|inferieure?s? a)$/,
    { than: 'less' },
  ],
  [
    /(?:^| )(?:more than|over|above|dearer than|pricier than|more expensive than|meer dan|duurder dan|boven|boven de|plus de|plus d|plus cher que|plus chere que|plus chers que|plus cheres que|au dessus de|au dessus des|depasse|depassent|superieure?s? a)$/,
    { than: 'more' },
  ],
];
/** The same behind it: "five euros or less". */
const BEHIND: readonly (readonly [RegExp, Bound])[] = [
  [
    /^(?:or less|or under|of minder|ou moins|maximum|max|au plus|au maximum|tops|at most)(?: |$)/,
    { than: 'less', isOrEqual: true },
  ],
  [/^(?:or more|of meer|ou plus|minimum|au moins|at least)(?: |$)/, { than: 'more', isOrEqual: true }],
];
/** In tokens: so far from a sum stands what bounds it. */
const REACH = 4;
const OPEN: readonly Mark['is'][] = ['if', 'whether', 'allergen', 'check', 'some', 'unlisted'];
const OF_ELSE =
  /^(?:difference|verschil|reductions?|discounts?|korting|promo\w*|remise|commandes?|orders?|bestelling\w*|budget|supplements?|livraisons?|delivery|levering|total|totaal|samen|together|ensemble|bill|rekening|addition)$/;

/** A sum of money that bounds a price. `from`: the token that its words begin with. */
interface Bounded extends Bound {
  readonly price: MarkOf<'price'>;
  readonly from: number;
}

/** The sums that only bound a price: "under five euros", "pas plus de 12 €". */
export function boundsIn({ marks, tokens }: Pick<Sentence, 'marks' | 'tokens'>): Bounded[] {
  return marks.flatMap((mark): Bounded[] => {
    const bound = mark.is === 'price' ? boundAt(tokens, mark.at) : undefined;
    return bound && mark.is === 'price' ? [{ price: mark, ...bound }] : [];
  });
}

/** A sentence without the sums that only bound a price. */
export function withoutBounds<Of extends Pick<Sentence, 'marks' | 'tokens'>>(sentence: Of): Of {
  const bounds = boundsIn(sentence);
  if (bounds.length === 0) return sentence;
  const isOfBound = (at: number): boolean => bounds.some(({ from, price }) => from <= at && at <= price.at);
  return {
    ...sentence,
    marks: sentence.marks.filter(({ at }) => !isOfBound(at)),
    tokens: sentence.tokens.map(({ start, end, ...token }, at) =>
      isOfBound(at) ? { kind: 'sign', sign: '.', start, end } : { ...token, start, end },
    ),
  };
}

function boundAt(tokens: readonly Token[], at: number): (Bound & { readonly from: number }) | undefined {
  const before = wordsOf(tokens.slice(Math.max(0, at - REACH), at).toReversed())
    .toReversed()
    .join(' ');
  for (const [words, bound] of BEFORE) {
    const found = words.exec(before)?.[0];
    if (found !== undefined) return { ...bound, from: at - found.trim().split(' ').length };
  }
  const behind = wordsOf(tokens.slice(at + 1, at + 1 + REACH)).join(' ');
  const bound = BEHIND.find(([words]) => words.test(behind))?.[1];
  return bound && { ...bound, from: at };
}

/** Up to the first sign. */
function wordsOf(tokens: readonly Token[]): string[] {
  const end = tokens.findIndex(({ kind }) => kind !== 'word');
  return tokens.slice(0, end === -1 ? undefined : end).flatMap((token) => (token.kind === 'word' ? token.folded : []));
}

/** "All quiches cost less than thirteen euros", "the croissant is under €3": each price is below or above a sum. */
export function readPriceBounds(sentence: Sentence, context: Context, lead: Lead, index: NameIndex): Claim[] {
  const { marks, tokens } = sentence;
  const bounds = boundsIn(sentence);
  const isOpen = marks.some((mark) => leavesOpen(mark) || (mark.is === 'sign' && mark.sign === '?'));
  if (isOpen || tokens.some((token) => token.kind === 'word' && OF_ELSE.test(token.folded))) return [];
  return bounds.flatMap((bounded, at) => {
    const from = bounds[at - 1]?.price.at ?? -1;
    const own = marks.filter((mark) => from < mark.at && mark.at < bounded.price.at);
    const behind = marks.filter((mark) => mark.at > bounded.price.at && mark.at < (bounds[at + 1]?.from ?? Infinity));
    const none = noneIn(own, index);
    const subject =
      subjectIn(own) ?? subjectIn(behind) ?? none ?? (at === 0 ? referred(marks, context, lead) : undefined);
    return subject ? claimed(sentence, bounded, { ...subject, own: [...own, ...behind] }, index) : [];
  });
}

/** "Under €15 for the penne" sets no condition. */
function leavesOpen(mark: Mark): boolean {
  return OPEN.includes(mark.is) && !(mark.is === 'if' && /^(pour|for|voor)\b/.test(mark.text));
}

interface Subject {
  readonly ids: readonly string[];
  /** Of these the contrary is said. */
  readonly except: readonly string[];
  /** Of none of them it is so. */
  readonly isNone?: boolean;
}

function claimed(
  sentence: Sentence,
  { price, from, ...bound }: Bounded,
  { ids, except, isNone = false, own }: Subject & { readonly own: readonly Mark[] },
  index: NameIndex,
): Claim[] {
  const of = (dishIds: readonly string[], holds: boolean, more: { readonly isOfSold?: true } = {}): Claim[] =>
    dishIds.map((dishId) => {
      const claim: Claim = { about: 'price-bound', dishId, cents: price.cents, holds, ...bound, ...more };
      return { ...claim, ...placeAt(sentence, price.at) };
    });
  const isOfSum = ids.length > 1 && (own[0]?.is === 'with' || sentence.tokens.some(isOfStaying));
  const denials = own.filter(({ is, at }) => DENIES.includes(is) && (at < from || at > price.at)).length;
  if (denials > 1) return [];
  // "With a tea and a croissant you stay under €6": what they cost together is not told here.
  if (isOfSum) return [...of(ids.slice(0, 1), true), ...of(ids.slice(0, 1), false)];
  const holds = denials === 0 && !isNone;
  const named = [...ids, ...except];
  const others = holds ? othersOf(own, index).filter((id) => !named.includes(id)) : [];
  return [...of(ids, holds), ...of(except, !holds), ...of(others, false, { isOfSold: true })];
}

const DENIES: readonly Mark['is'][] = ['not', 'no', 'neither'];

function isOfStaying(token: Token): boolean {
  return token.kind === 'word' && /^(blijf\w*|stays?|keep|reste[zs]?|restent|rester)$/.test(token.folded);
}

function subjectIn(marks: readonly Mark[]): Subject | undefined {
  const groups = marks.filter((mark): mark is MarkOf<'dish'> => mark.is === 'dish' && mark.quantified === true);
  const except = groups.flatMap(({ except: out = [] }) => out);
  const single = soldDishes(marks).flatMap(({ ids }) => ids);
  const ids = [...single, ...groups.flatMap(({ ids: of }) => of)].filter((id) => !except.includes(id));
  return ids.length > 0 ? { ids: [...new Set(ids)], except } : undefined;
}

/** "Rien sur notre carte ne dépasse 20 €", "aucun dessert ne dépasse 9 €": of all, or of a kind. */
function noneIn(marks: readonly Mark[], index: NameIndex): Subject | undefined {
  const at = marks.findIndex(({ is }) => is === 'not');
  const [next] = at === -1 ? [] : marks.slice(at + 1);
  const kind = next?.is === 'generic' ? next.text : marks.some(isNothing) ? 'dish' : undefined;
  const ids = kind === undefined ? [] : index.dishesOfKind(kind);
  return ids.length > 0 ? { ids, except: [], isNone: true } : undefined;
}

/** Where to whoever marked it it was no dish, or the beginning of what a register says nothing of: "niets", "rien sur". */
function isNothing(mark: Mark): boolean {
  const isWord =
    (mark.is === 'unknown' || mark.is === 'elsewhere') && /^(?:nothing|rien sur|rien|niets|niks)$/.test(mark.text);
  return mark.is === 'nothing' || isWord;
}

/** "It is under five euros." */
function referred(marks: readonly Mark[], { dishIds }: Context, lead: Lead): Subject | undefined {
  if (lead.dishIds.length === 1) return { ids: lead.dishIds, except: [] };
  const isReferred = marks.some(({ is }) => is === 'this') && dishIds.length === 1;
  return isReferred ? { ids: dishIds, except: [] } : undefined;
}

/** "Only the tea is under five euros": of its kind, or of the whole menu. */
function othersOf(marks: readonly Mark[], index: NameIndex): readonly string[] {
  const only = marks.findIndex(({ is }) => is === 'only');
  if (only === -1 || !marks.slice(only + 1, only + 1 + NEAR).some(({ is }) => is === 'dish' || is === 'generic'))
    return [];
  const kind = marks.find((mark) => mark.is === 'generic');
  return index.dishesOfKind(kind?.is === 'generic' ? kind.text : 'dish');
}

/** In marks: so near to what is only so stands the word. */
const NEAR = 2;
