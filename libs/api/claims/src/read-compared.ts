import { ALLERGEN_CODES, ALLERGEN_STATES, type AllergenCode } from '@tasty-food/contract';
import { allergensIn, codesOf, has, namedDishes, type Sentence } from '@tasty-food/api-marks';
import { numberWords, wordsAndStops } from '@tasty-food/api-vocabulary';
import type { Claim, Context, Doubt } from '@tasty-food/api-menu-claims';

const ALIKE =
  /^(same|identical|identically|differ|differs|difference|differences|memes?|identiques?|differe|differents?|dezelfde|zelfde|hetzelfde|identiek|identieke|verschil|verschillen|verschillend)$/;
const FEWER = /^(fewer|fewest|less|least|moins|minder|minst|minste)$/;
const MORE = /\b(?:more|most|plus|meer|meeste) (?:d |de )?allerg/;
/** In tokens: so far apart stand "same" and "allergens". */
const REACH = 5;

/**
 * "It has the same allergens as the Perron", "the fewest allergens", "it contains six allergens": no cell says so, and their rows are shown.
 * A number is borne out where as many are listed beside it.
 */
export function readCompared(sentence: Sentence, context: Context): Doubt[] {
  const { marks } = sentence;
  if (has(marks, 'asks', 'check', 'whether', 'others') || !(isCompared(sentence) || isMiscounted(sentence))) return [];
  const dishIds = namedDishes(marks)?.ids ?? context.dishIds;
  return dishIds.length === 0 ? [] : [{ why: 'unreadable', dishIds, codes: ALLERGEN_CODES }];
}

function isCompared({ marks, tokens }: Sentence): boolean {
  const words = wordsAndStops(tokens);
  if (has(marks, 'allergen')) return false;
  if (MORE.test(words.join(' ')) && has(marks, 'with', 'contains')) return true;
  return marks.some(
    ({ is, at }) =>
      is === 'allergens' &&
      words.slice(Math.max(0, at - REACH), at + REACH + 1).some((word) => ALIKE.test(word) || FEWER.test(word)),
  );
}

/** "Contains six allergens: gluten, eggs." */
function isMiscounted(sentence: Sentence): boolean {
  const counted = countedIn(sentence);
  return counted !== undefined && counted.listed.length !== counted.count;
}

/** "It contains two allergens: milk and eggs", "two are not filled in: …": the others are not so. */
export function claimsOfCounted(sentence: Sentence, dishIds: readonly string[]): Claim[] {
  const counted = countedIn(sentence);
  if (!counted || counted.listed.length !== counted.count) return [];
  const others = ALLERGEN_CODES.filter((code) => !counted.listed.includes(code));
  const { marks } = sentence;
  const counts = has(marks, 'unknown') ? 'unknown' : has(marks, 'may') ? 'may-contain' : 'contains';
  const allowed = ALLERGEN_STATES.filter((state) => state !== counts);
  return dishIds.flatMap((dishId) => others.map((code): Claim => ({ about: 'allergen', dishId, code, allowed })));
}

/** How many allergens are told of a dish, and which stand behind. Of all fourteen nothing is counted. */
function countedIn({ marks, tokens }: Sentence): { count: number; listed: readonly AllergenCode[] } | undefined {
  const head = marks.find(({ is }) => is === 'allergens');
  const count = head && numberWords(tokens, head.at - 1)?.value;
  if (count === undefined || count >= ALLERGEN_CODES.length || !has(marks, 'contains', 'with', 'dish'))
    return undefined;
  if (has(marks, 'not', 'no', 'free', 'ne', 'neither')) return undefined;
  return { count, listed: codesOf(allergensIn(marks).filter(({ at, ofGuest }) => at > (head?.at ?? 0) && !ofGuest)) };
}
