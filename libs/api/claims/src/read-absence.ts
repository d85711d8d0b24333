import { ALLERGEN_CODES, ALLERGEN_STATES, type AllergenCode, type AllergenState } from '@tasty-food/contract';
import { codesOf, allergensIn, has, type Mark, namedDishes, type Sentence } from '@tasty-food/api-marks';
import {
  type Claim,
  type Context,
  type Lead,
  type Reading,
  type Segment,
  splitSegments,
} from '@tasty-food/api-menu-claims';
import { isOfQuality } from './of-quality';
import { isDefinition } from './read-definition';

/** What says that something is not there. */
const DENIES: readonly Mark['is'][] = ['not', 'no', 'neither', 'free', 'absent'];

/** Beside these it is something else that is denied, or nothing is said. */
const OF_ELSE: readonly Mark['is'][] = [
  'avoid',
  'recommend',
  'suits',
  'safe',
  'guarantee',
  'unknown',
  'check',
  'whether',
  'if',
  'asks',
  'allergic',
  'available',
  'out',
  'halal',
  'vegetarian',
  'vegan',
  'price',
  'recipe',
  'elsewhere',
  'general',
  'unlisted',
  'denied',
];

/**
 * The net below all that reads: where allergens are spoken of, a clause that denies something of a dish, and of which no reader
 * has understood what, may call it free of them. "Contains neither of those", "nuts: no".
 */
export function readAbsence(sentence: Sentence, read: Reading, context: Context, lead: Lead): Reading | undefined {
  const { marks, tokens } = sentence;
  if (read.doubt || read.claims.some(isOfAbsence) || has(marks, 'unlisted', 'denied') || isDefinition(sentence))
    return undefined;
  const denies = splitSegments(marks).some((segment) => deniesSomething(segment, tokens));
  const cells = denies ? cellsInPlay(marks, context, lead).filter((cell) => !isTold(cell, read)) : [];
  if (cells.length === 0) return undefined;
  const dishIds = [...new Set(cells.map(({ dishId }) => dishId))];
  return { ...read, doubt: { why: 'unreadable', dishIds, codes: [...new Set(cells.map(({ code }) => code))] } };
}

/** A denial was understood: of something that is not in it, is not known or is not free. */
function isOfAbsence(claim: Claim): boolean {
  const isOf = (state: AllergenState): boolean => claim.about === 'allergen' && claim.allowed.includes(state);
  return claim.about === 'allergen' && claim.allowed !== ALLERGEN_STATES && (isOf('free') || isOf('unknown'));
}

interface Cell {
  readonly dishId: string;
  readonly code: AllergenCode;
}

/** Whatever is claimed of a cell is held against it. Advice claims nothing. */
function isTold({ dishId, code }: Cell, { claims }: Reading): boolean {
  return claims.some(
    (claim) =>
      claim.about === 'allergen' && claim.dishId === dishId && claim.code === code && claim.allowed !== ALLERGEN_STATES,
  );
}

function cellsInPlay(marks: readonly Mark[], context: Context, lead: Lead): Cell[] {
  const codes = codesInPlay(marks, context);
  return spokenDishes(marks, context, lead).flatMap((dishId) => codes.map((code) => ({ dishId, code })));
}

function deniesSomething({ marks }: Segment, tokens: Sentence['tokens']): boolean {
  const isDenied = has(marks, ...DENIES) || marks.some(isNothing);
  const isOfElse = marks.some((mark) => OF_ELSE.includes(mark.is) && !isNothing(mark) && !isAny(mark));
  return isDenied && !isOfElse && !isOfQuality(marks, tokens);
}

/** "(Of) wat dan ook", "quoi que ce soit" */
function isAny(mark: Mark): boolean {
  return mark.is === 'asks' && /^(wat|quoi|whatever|what)$/.test(mark.text);
}

/** "Nothing of the sort" */
function isNothing(mark: Mark): boolean {
  return (mark.is === 'elsewhere' || mark.is === 'nothing') && /^(nothing|rien|niets|niks)$/.test(mark.text);
}

function codesInPlay(marks: readonly Mark[], { question, guestCodes, lastSaid }: Context): readonly AllergenCode[] {
  const own = codesOf(allergensIn(marks).filter(({ isKind }) => !isKind));
  if (own.length > 0) return own;
  const spoken = [...new Set([...(question?.codes ?? []), ...guestCodes, ...(lastSaid?.codes ?? [])])];
  // "No traces of anything at all"
  return spoken.length === 0 && has(marks, 'may') ? ALLERGEN_CODES : spoken;
}

function spokenDishes(
  marks: readonly Mark[],
  { dishIds, question, isAnswered }: Context,
  lead: Lead,
): readonly string[] {
  const named = namedDishes(marks)?.ids ?? [];
  if (named.length > 0) return named;
  if (lead.dishIds.length > 0) return lead.dishIds;
  if (has(marks, 'may') && question?.isYesOrNo && !isAnswered) return question.dishIds;
  return has(marks, 'this') ? dishIds : [];
}
