import { ALLERGEN_CODES, type AllergenCode } from '@tasty-food/contract';
import { allergensIn, codesOf, has, type Mark, type Sentence } from '@tasty-food/api-marks';
import { type Claim, type Context, FREE, type Lead, type Reading, WARNED } from '@tasty-food/api-menu-claims';

const UNLESS = /^(unless|tenzij|a moins que)$/;
const NOTHING = /^(nothing|rien|niets|niks)$/;
/** Who has nothing to fear is told so by these alone. */
const NOBODY = /^(nobody|no one|personne|niemand)/;

/**
 * "Apart from milk, nothing is listed", "everyone but those allergic to eggs": what is taken out is in the dish, and of all the
 * others it is said that they are not. Undefined for every other sentence.
 */
export function readAllBut({ marks, tokens }: Sentence, context: Context, lead: Lead): Reading | undefined {
  const universal = marks.findIndex(({ is }) => is === 'everyone');
  const isNothing = tokens.some((token) => token.kind === 'word' && NOTHING.test(token.folded));
  if (universal === -1 && !isNothing) return undefined;
  if (has(marks, 'if', 'asks', 'whether') && !marks.some(isUnless)) return undefined;
  const dishIds = spokenDishes(marks, context, lead);
  if (dishIds.length === 0) return undefined;
  if (isBareNothing(marks)) return claimed(dishIds, []);
  const excepted = exceptedCodes(marks);
  if (excepted.length > 0) return claimed(dishIds, excepted);
  // "Everyone can have the lemonade."
  const all = marks[universal];
  if (universal === -1 || has(marks, 'not', 'no', 'ne', 'avoid', 'allergen', 'allergic')) return undefined;
  const isNobody = all !== undefined && 'text' in all && NOBODY.test(all.text);
  return has(marks, 'suits', 'recommend') || isNobody ? claimed(dishIds, []) : undefined;
}

/** "Lemonade: nothing from the list." */
function isBareNothing(marks: readonly Mark[]): boolean {
  const [dish, opens, nothing, ...rest] = marks;
  const isOpened = opens?.is === 'sign' && (opens.sign === ':' || opens.sign === '–');
  return dish?.is === 'dish' && isOpened && nothing?.is === 'nothing' && rest.every(({ is }) => OF_LISTS.includes(is));
}

const OF_LISTS: readonly Mark['is'][] = ['sign', 'allergens', 'house', 'in', 'all'];

/** The allergens that stand behind "except" or "unless", in one list. */
function exceptedCodes(marks: readonly Mark[]): readonly AllergenCode[] {
  const at = marks.findIndex((mark) => mark.is === 'except' || isUnless(mark));
  if (at === -1) return [];
  const behind = marks.slice(at + 1);
  const first = behind.findIndex(({ is }) => is === 'allergen');
  const isAtOnce = first !== -1 && behind.slice(0, first).every(({ is }) => BEFORE_ALLERGENS.includes(is));
  if (!isAtOnce) return [];
  const end = behind.findIndex((mark, place) => place > first && !IN_LIST.includes(mark.is));
  return codesOf(allergensIn(behind.slice(first, end === -1 ? undefined : end)));
}

const BEFORE_ALLERGENS: readonly Mark['is'][] = ['allergic', 'avoid', 'this', 'in', 'if', 'but', 'with'];
const IN_LIST: readonly Mark['is'][] = ['allergen', 'sign', 'and', 'allergic'];

function isUnless(mark: Mark): boolean {
  return mark.is === 'if' && UNLESS.test(mark.text);
}

function spokenDishes(marks: readonly Mark[], context: Context, lead: Lead): readonly string[] {
  const named = marks.flatMap((mark) => (mark.is === 'dish' && !mark.quantified ? mark.ids : []));
  if (named.length > 0) return named;
  if (lead.dishIds.length > 0) return lead.dishIds;
  return context.dishIds.length > 0 ? context.dishIds : (context.question?.dishIds ?? []);
}

function claimed(dishIds: readonly string[], excepted: readonly AllergenCode[]): Reading {
  const claims = dishIds.flatMap((dishId) =>
    ALLERGEN_CODES.map((code): Claim => {
      const allowed = excepted.includes(code) ? WARNED : FREE;
      return { about: 'allergen', dishId, code, allowed };
    }),
  );
  return { claims };
}
