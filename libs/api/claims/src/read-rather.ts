import { ALLERGEN_STATES } from '@tasty-food/contract';
import { codesOf, has, type Mark, type MarkOf, type Sentence } from '@tasty-food/api-marks';
import { type Claim, type Context, FREE, type Lead, type Reading, readOtherClaims } from '@tasty-food/api-menu-claims';
import { type NameIndex, wordsAndStops } from '@tasty-food/api-vocabulary';
import { readUnaccounted } from './read-unaccounted';

/** Between two dishes, the first of which is preferred. Words are folded. */
const RATHER =
  /^(?:(?:aan|nemen|geven|bestellen) )?(?:plutot qu?e?|rather than|instead of|liever dan|eerder dan|dan|in plaats van|a la place d\w*|au lieu d\w*)(?: (?:le|la|les|l|the|de|het|du|d|des|un|une|een|a|an))*$/;
/** The second stands in the place of the first. */
const SWAPPED = /^(?:for|with|by|par|contre|door|voor|tegen)(?: (?:le|la|les|l|the|de|het|un|une|een|a|an))*$/;
const SWAPS = /^(swap|replace|exchange|remplace[rz]?|echange[rz]?|vervang|ruil|wissel|change)$/;
const LIEVER = /^(liever|eerder|plutot|rather)$/;
/** Beside the dishes and the guest nothing else may be said. */
const SAYS: readonly Mark['is'][] = [
  'contains',
  'free',
  'absent',
  'unknown',
  'only',
  'not',
  'no',
  'neither',
  'vegan',
  'vegetarian',
  'halal',
  'safe',
  'guarantee',
];

/**
 * "Give A rather than B if gluten is the problem", "swap B for A": of A it is said that it is without, of B that it is not known to be.
 * Undefined for every other sentence.
 */
export function readRather(sentence: Sentence, context: Context, lead: Lead, index: NameIndex): Reading | undefined {
  const { marks } = sentence;
  const dishes = marks.filter((mark): mark is MarkOf<'dish'> => mark.is === 'dish');
  const [one, other] = dishes;
  if (!one || !other || dishes.length > 2 || has(marks, ...SAYS) || dishes.some(isSeveral)) return undefined;
  const pair = pairOf(sentence, one, other);
  const allergens = marks.filter((mark): mark is MarkOf<'allergen'> => mark.is === 'allergen');
  const codes = codesOf(allergens.filter((mark) => !isTolerated(mark, marks)));
  const isOfElse =
    !allergens.every((mark) => isOfGuest(mark, marks)) || marks.some((mark) => isSaidOf(mark, allergens));
  if (!pair || codes.length === 0 || isOfElse) return undefined;
  const claims = pair.flatMap(({ ids: [dishId = ''] }, at) =>
    codes.map((code): Claim => ({ about: 'allergen', dishId, code, allowed: at === 0 ? FREE : NOT_KNOWN_FREE })),
  );
  if (readUnaccounted(sentence, claims, index).length > 0) return undefined;
  return { claims: [...claims, ...readOtherClaims(sentence, context, lead, index)] };
}

const NOT_KNOWN_FREE = ALLERGEN_STATES.filter((state) => state !== 'free');

function isSeveral({ ids, quantified }: MarkOf<'dish'>): boolean {
  return quantified === true || ids.length !== 1;
}

/** What is preferred, and in the place of what. */
function pairOf(
  { tokens }: Sentence,
  one: MarkOf<'dish'>,
  other: MarkOf<'dish'>,
): readonly [MarkOf<'dish'>, MarkOf<'dish'>] | undefined {
  const before = wordsAndStops(tokens.filter(({ end }) => end <= one.start));
  const between = wordsAndStops(tokens.filter(({ start, end }) => start >= one.end && end <= other.start)).join(' ');
  if (before.some((each) => SWAPS.test(each)) && SWAPPED.test(between)) return [other, one];
  // Dutch "aan dan" needs its "liever".
  const isRather =
    RATHER.test(between) && (!/^(?:\S+ )?dan\b/.test(between) || before.some((each) => LIEVER.test(each)));
  return isRather ? [one, other] : undefined;
}

/** "If gluten is the problem": what is told behind a condition is told of the guest. */
function isOfGuest(mark: MarkOf<'allergen'>, marks: readonly Mark[]): boolean {
  const condition = marks.find(({ is }) => is === 'if');
  return mark.ofGuest || (condition !== undefined && condition.at < mark.at);
}

/** "… but who tolerates fish" */
function isTolerated(mark: Mark, marks: readonly Mark[]): boolean {
  const before = marks[marks.indexOf(mark) - 1];
  return before?.is === 'suits' && /^toler/.test(before.text);
}

/** "Traces of fish are a problem" tells of the guest; traces elsewhere are said of a dish. */
function isSaidOf(mark: Mark, allergens: readonly Mark[]): boolean {
  return mark.is === 'may' && !allergens.some(({ at }) => Math.abs(at - mark.at) <= 2);
}
