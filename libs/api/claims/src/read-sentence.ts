import { type Mark, namedDishes, type Sentence } from '@tasty-food/api-marks';
import type { NameIndex } from '@tasty-food/api-vocabulary';
import {
  type Claim,
  type Context,
  type Doubt,
  FREE,
  type Lead,
  MAY_CONTAIN,
  NO_CLAIM,
  type Reading,
  readOtherClaims,
  splitSegments,
} from '@tasty-food/api-menu-claims';
import { atPlaces } from './at-places';
import { readAllBut } from './read-all-but';
import { readAllergenCounts } from './read-allergen-counts';
import { readAnswer, readOpening, withLast } from './read-answer';
import { claimsOfCounted, readCompared } from './read-compared';
import { readDenied } from './read-denied';
import { readEach } from './read-each';
import { besideUnknown, codesIn, deniedOf, ofSomeKind, struckOut, unread } from './leave-doubtful';
import { takeDescription } from './read-description';
import { readIngredients } from './read-ingredients';
import { isDefinition, withoutDefinitions } from './read-definition';
import { readNoneFits } from './read-none-fits';
import { promisedToOthers } from './other-guests';
import { readOnlyAnswer } from './read-only-answer';
import { readRather } from './read-rather';
import { readUnaccounted } from './read-unaccounted';
import type { AllergenClaim } from './sentence-claims';
import { readWholeAnswer } from './read-whole-answer';
import { SegmentWalk } from './walk-segments';

/** How a question begins. */
const QUESTION_OPENS: readonly Mark['is'][] = [
  'asks',
  'contains',
  'is',
  'modal',
  'suits',
  'check',
  'whether',
  'unknown',
];

/** "Sulphites in the croquettes?" asks, and claims nothing. */
const OF_BARE_QUESTION: readonly Mark['is'][] = ['allergen', 'in', 'dish', 'this', 'and', 'sign', 'generic', 'may'];

/** What a sentence about the register speaks of. */
const OF_REGISTER: readonly Mark['is'][] = ['allergen', 'allergens', 'halal', 'vegetarian', 'vegan', 'safe'];

/** The marks of a sentence, item or cell in -> what it claims, and what about it cannot be read. */
export function readSentence(
  sentence: Sentence,
  context: Context,
  lead: Lead,
  index: NameIndex,
  isLead: boolean,
): Reading {
  const { rest, claims } = takeDescription(sentence);
  const read = atPlaces(readClaims(withoutDefinitions(rest), context, lead, index, isLead), rest);
  return claims.length > 0 ? { ...read, claims: [...read.claims, ...claims] } : read;
}

function readClaims(sentence: Sentence, context: Context, lead: Lead, index: NameIndex, isLead: boolean): Reading {
  const marks = sentence.marks;
  if (marks.some(({ is }) => is === 'unlisted')) return readUnlisted(marks);
  const isQuestion = marks.at(-1)?.is === 'sign' && marks.some((mark) => mark.is === 'sign' && mark.sign === '?');
  if (isQuestion && opensQuestion(marks)) return NO_CLAIM;
  if (isProhibition(marks) || isDefinition(sentence)) return NO_CLAIM;
  const allBut = isLead || isQuestion ? undefined : readAllBut(sentence, context, lead);
  if (allBut) return allBut;
  const ingredients = readIngredients(sentence, context, lead);
  if (ingredients) return ingredients;
  const each = isLead || isQuestion ? undefined : readEach(sentence, context);
  if (each) return each;
  const rather = isLead || isQuestion ? undefined : readRather(sentence, context, lead, index);
  if (rather) return rather;
  const denied = isLead || isQuestion ? undefined : readDenied(sentence, index);
  if (denied) return denied;
  const none = isLead || isQuestion ? undefined : readNoneFits(sentence, context, index);
  if (none) return none;
  const only = isLead || isQuestion ? undefined : readOnlyAnswer(sentence, context, index);
  if (only) return only;
  const whole = isLead || isQuestion ? undefined : readWholeAnswer(sentence, context, index);
  if (whole) return withLast(whole);
  const answer = readAnswer(sentence, context, lead, isLead);
  if (answer) return withLast(answer);
  const counts = isLead || isQuestion ? undefined : readAllergenCounts(sentence, index);
  if (counts?.isAll) return withCounts({ claims: readOtherClaims(sentence, context, lead, index) }, counts);
  const segments = splitSegments(marks);
  const walk = new SegmentWalk(sentence, { segments, marks, context, lead, index, isLead });
  walk.run();
  const counted = isLead || isQuestion ? [] : claimsOfCounted(sentence, namedDishes(marks)?.ids ?? context.dishIds);
  const other = [...counted, ...(counts?.claims ?? []), ...readOtherClaims(sentence, context, lead, index)];
  const claims = [...settleRecipes(retracted(withoutOtherKinds(walk.said.claims), marks), marks), ...other];
  const doubt = isQuestion
    ? undefined
    : mergeDoubts([
        ...walk.said.doubts,
        ...(counts?.doubts ?? []),
        ...struckOut(marks),
        ...deniedOf(marks, context),
        ...besideUnknown(marks),
        ...promisedToOthers(marks, context),
        ...(isLead ? [] : readCompared(sentence, context)),
        ...readUnaccounted(sentence, claims, index),
        ...(isLead ? [] : [...unread(marks, claims, walk.said.isEmpty), ...ofSomeKind(marks, walk.said.isEmpty)]),
      ]);
  const answered = doubt ? undefined : readOpening(sentence, claims, context);
  if (answered) return { ...answered, claims: [...claims, ...answered.claims] };
  const { last } = walk.said;
  return {
    claims,
    ...(doubt ? { doubt } : {}),
    ...(last ? { last: { codes: last.codes, allowed: last.state.allowed } } : {}),
  };
}

/** "Three of our starters contain milk.": how many are so is all that is said of allergens. */
function withCounts(
  { claims }: Reading,
  counts: { readonly claims: readonly Claim[]; readonly doubts: readonly Doubt[] },
): Reading {
  const doubt = mergeDoubts(counts.doubts);
  return { claims: [...claims, ...counts.claims], ...(doubt ? { doubt } : {}) };
}

/** "Never fry gluten-free food in the same oil": what is done in a kitchen, and says of no dish what is in it. */
function isProhibition(marks: readonly Mark[]): boolean {
  const [first, second] = marks;
  const never = first?.is === 'ne' ? second : first;
  const opens = never?.is === 'not' && /^(never|jamais|nooit)$/.test(never.text) && never.at <= 3;
  return opens && !marks.some(({ is }) => ['dish', 'this', 'contains', 'absent', 'house', 'suits'].includes(is));
}

/** "No dish named X is on the menu" claims nothing of a dish; with an allergen or a diet in it nobody can tell what it means. */
function readUnlisted(marks: readonly Mark[]): Reading {
  if (!marks.some(({ is }) => OF_REGISTER.includes(is))) return NO_CLAIM;
  const dishIds = marks.flatMap((mark) => (mark.is === 'dish' ? mark.ids : []));
  return { claims: [], doubt: { why: 'unreadable', dishIds, codes: codesIn(marks) } };
}

function opensQuestion(marks: readonly Mark[]): boolean {
  const [first] = marks;
  const isWhich = first?.is === 'but' && first.text === 'which';
  if (!first || isWhich || QUESTION_OPENS.includes(first.is) || marks.every(({ is }) => OF_BARE_QUESTION.includes(is)))
    return true;
  return marks.some((mark) => mark.is === 'asks' || mark.is === 'check');
}

/** "No mussels but oyster sauce, so molluscs": one kind that is not in it denies nothing of what is said to be. */
function withoutOtherKinds(claims: readonly AllergenClaim[]): readonly AllergenClaim[] {
  return claims.filter(
    (claim) =>
      !claim.isOfKind ||
      !claims.some(
        ({ dishId, code, allowed }) => dishId === claim.dishId && code === claim.code && !allowed.includes('free'),
      ),
  );
}

/**
 * "Not an ingredient, but traces are possible": the warning is what is said. A regulated claim is not taken back so, nor what a bare
 * word for traces follows, which may stand in a phrase that denies these too.
 */
function retracted(claims: readonly AllergenClaim[], marks: readonly Mark[]): readonly AllergenClaim[] {
  const isOfRecipe = marks.some((mark, at) => {
    const reach = mark.is === 'recipe' ? 4 : 2;
    const denied = marks.slice(Math.max(0, at - reach), at).some(({ is }) => is === 'not' || is === 'no');
    if (mark.is === 'generic') return /^(recette|recept)/.test(mark.text) && isDenied(marks.slice(at + 1));
    if (mark.is === 'recipe') return denied || isDenied(marks.slice(at + 1));
    return mark.is === 'part' && /^ingredi/.test(mark.text) && denied;
  });
  const isWarned = marks.some(
    (mark) =>
      mark.is === 'but' ||
      mark.is === 'modal' ||
      (mark.is === 'may' && !/^(traces?|spoor|sporen)( |$)/.test(mark.text)),
  );
  if (!isOfRecipe && !isWarned) return claims;
  return claims.filter((claim, at) => {
    if (claim.allowed !== FREE || claim.regulated) return true;
    const warning = claims.findIndex(
      ({ dishId, code, allowed }) => dishId === claim.dishId && code === claim.code && allowed === MAY_CONTAIN,
    );
    return warning === -1 || (warning < at && !isOfRecipe);
  });
}

/** Whether a clause denies. */
function isDenied(marks: readonly Mark[]): boolean {
  const end = marks.findIndex((mark) => mark.is === 'sign' || mark.is === 'but');
  return marks
    .slice(0, end === -1 ? undefined : end)
    .some(({ is }) => is === 'not' || is === 'free' || is === 'absent');
}

/** "sans gluten par recette", "on a gluten-free bun": what the recipe means to be, which the menu knows. */
function settleRecipes(claims: readonly AllergenClaim[], marks: readonly Mark[]): Reading['claims'] {
  const isOfRecipe = marks.some((mark, at) => {
    if (mark.is === 'recipe') return true;
    if (mark.is !== 'part') return false;
    const near = [marks[at - 1], marks[at + 1], marks[at - 2]].filter(
      (other) => other && Math.abs(other.at - mark.at) <= 2,
    );
    return near.some((other) => other?.is === 'free');
  });
  if (!isOfRecipe) return claims;
  return claims.map((claim) =>
    claim.regulated === 'gluten-free'
      ? { about: 'diet', dishId: claim.dishId, diet: 'gluten-free-recipe', holds: true }
      : claim,
  );
}

const GRAVEST: readonly Doubt['why'][] = ['unreadable', 'all-dishes', 'unknown-dish', 'promise'];

export function mergeDoubts(doubts: readonly Doubt[]): Doubt | undefined {
  const [first] = doubts.toSorted((one, other) => GRAVEST.indexOf(other.why) - GRAVEST.indexOf(one.why));
  if (!first) return undefined;
  return {
    why: first.why,
    dishIds: [...new Set(doubts.flatMap(({ dishIds }) => dishIds))],
    codes: [...new Set(doubts.flatMap(({ codes }) => codes))],
    names: [...new Set(doubts.flatMap(({ names = [] }) => names))],
  };
}
