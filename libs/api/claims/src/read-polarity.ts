import type { AllergenState } from '@tasty-food/contract';
import type { Mark } from '@tasty-food/api-marks';
import { CONTAINS, FREE, MAY_CONTAIN, NOT_FREE, UNKNOWN, WARNED } from '@tasty-food/api-menu-claims';

/** What one segment says of its allergens. */
export type Polarity =
  | { readonly says: 'nothing' }
  | { readonly says: 'doubtful' }
  /** `isWord`: with a word like "sans", which of gluten and lactose makes a regulated claim. `isWeak`: only by "with". */
  | {
      readonly says: 'state';
      readonly allowed: readonly AllergenState[];
      readonly isWord?: boolean;
      readonly isWeak?: boolean;
      readonly isOnly?: boolean;
    }
  /** Who has the allergy can, or cannot, eat it. */
  | { readonly says: 'suits' | 'avoid' | 'recommend' | 'promise' };

export const SAYS_NOTHING: Polarity = { says: 'nothing' };
export const TURNED_DOWN: Polarity = { says: 'avoid' };
export const IN_IT: Polarity = { says: 'state', allowed: CONTAINS };
const DOUBTFUL: Polarity = { says: 'doubtful' };

export function readPolarity(marks: readonly Mark[]): Polarity {
  const count = (is: Mark['is']): number => marks.reduce((sum, mark) => sum + (mark.is === is ? 1 : 0), 0);
  const isOnly = count('only') > 0;
  if (deniesOther(marks)) return SAYS_NOTHING;
  const stated = count('contains') + (isPlaced(marks) ? 1 : 0) + (isIngredient(marks) ? 1 : 0);
  const saidNot = count('not') + count('neither') + count('no');
  // "bevat evenmin vis"
  const isSaid = stated + count('may') > 0 || marks.some(isNamed);
  const negated = saidNot === 0 && isSaid && marks.some(isNorEither) ? 1 : saidNot;
  // Of "ne … pas" the second half may stand in a longer phrase ("ne sont pas exclues").
  const hasSecondHalf = marks.some((mark) => 'text' in mark && /(^| )pas( |$)/.test(mark.text));
  const not = negated > 0 || hasSecondHalf ? negated : isHalf(marks) ? 0 : count('ne');
  const [free, absent, may] = [count('free'), count('absent'), count('may')];
  if (count('hedge') > 0 || isReplaced(marks)) return DOUBTFUL;
  if (count('guarantee') > 0) return promised(marks);
  // "Don't sell it as safe": what nobody may promise is not promised.
  if (count('safe') > 0 && count('avoid') > 0 && not === 0) return { says: 'avoid' };
  if (count('safe') > 0) return { says: not > 0 ? 'avoid' : 'promise' };
  if (count('unknown') > 0)
    return count('not') + count('neither') > 0
      ? DOUBTFUL
      : { says: 'state', allowed: UNKNOWN, isOnly: isOnlyDish(marks) || isOnlyUnknown(marks) };
  if (not > 1) return DOUBTFUL;
  // "Dishes possible with a nut allergy": it is the meal that is possible.
  if (may > 0 && isOfGuests(marks)) return { says: not === 1 ? 'avoid' : 'suits' };
  if (may > 0 || (count('modal') > 0 && stated > 0)) return possible(not, marks, may);
  if (free + absent > 0) return missing(not, free, stated, marks);
  // "There's no objection to the No Worries": it is the dish that suits.
  const isOfSuits =
    count('suits') + count('recommend') > 0 &&
    !marks.some(isNamed) &&
    marks.every((mark) => mark.is !== 'contains' || isThere(mark.text));
  if (stated > 0 && isOfSuits) return { says: not === 1 ? 'avoid' : 'suits' };
  // "The only one available that contains none" leaves open what the others contain.
  const isOnlyFree = isOnlyDish(marks) && count('available') === 0;
  if (stated > 0 && not === 1) return { says: 'state', allowed: FREE, isOnly: isOnlyFree };
  if (stated > 0) return { says: 'state', allowed: CONTAINS, isOnly };
  if (marks.some(isLetOff)) return DOUBTFUL;
  if (count('avoid') > 0 && not === 0 && marks.some(isKeptFrom)) return { says: 'state', allowed: FREE };
  if (count('avoid') > 0) return not === 0 ? { says: 'avoid' } : DOUBTFUL;
  if (count('suits') > 0) return { says: not === 1 ? 'avoid' : 'suits' };
  // "If she takes the shake, she gets no egg": it is the egg that is denied.
  if (count('recommend') > 0 && not === 1 && marks.some(isNamed)) return { says: 'state', allowed: FREE };
  if (count('recommend') > 0) return { says: not === 1 ? 'avoid' : 'recommend' };
  if (isPossible(marks)) return { says: not === 1 ? 'avoid' : 'suits' };
  if (not === 1) return { says: 'state', allowed: FREE };
  // "She can treat herself with the brownie" says of the dish what is done with it.
  const isOfContents = marks.some(
    (mark, at) => mark.is === 'with' && (marks[at + 1]?.is !== 'dish' || isInverted(mark.text, marks.slice(at + 1))),
  );
  if (isOfContents) return { says: 'state', allowed: CONTAINS, isWeak: true, isOnly };
  if (count('yes') > 0 || marks.some(isDoes)) return { says: 'state', allowed: CONTAINS };
  // "Noodles → peanuts ⚠️", "mind the peanuts"
  return marks.some((mark) => mark.is === 'beware' || (mark.is === 'sign' && mark.sign === 'warning'))
    ? { says: 'state', allowed: WARNED }
    : SAYS_NOTHING;
}

/** "Neither has gluten, whereas the salmon does" */
function isDoes(mark: Mark, at: number, marks: readonly Mark[]): boolean {
  const isLast = marks.slice(at + 1).every(({ is }) => is === 'sign');
  return mark.is === 'asks' && /^(does|do)$/.test(mark.text) && marks[at - 1]?.is === 'dish' && at === 1 && isLast;
}

/** "We cannot promise", "garantit pas", "dat garanderen we niet", but not "I promise that there is none". */
function promised(marks: readonly Mark[]): Polarity {
  const at = marks.findIndex(({ is }) => is === 'guarantee');
  const next = marks[at + 1];
  const isBehind = next?.is === 'not' && /^(pas|niet|nie)\b/.test(next.text);
  if (!isBehind && !marks.slice(0, at).some(({ is }) => DENIES.includes(is))) return { says: 'promise' };
  // "We cannot guarantee that there are no traces of milk in it": there may be.
  const isDenied = marks.slice(at + (isBehind ? 2 : 1)).some(({ is }) => MISSES.includes(is));
  return isDenied && marks.some(isNamed) ? { says: 'state', allowed: NOT_FREE } : SAYS_NOTHING;
}

const DENIES: readonly Mark['is'][] = ['not', 'ne', 'neither', 'no'];
const MISSES: readonly Mark['is'][] = [...DENIES, 'free', 'absent'];

/** Dutch "hebben alle bowls soja": the verb stands before the dish. */
function isInverted(verb: string, [dish, next]: readonly Mark[]): boolean {
  return /^(heeft|hebben)$/.test(verb) && dish?.is === 'dish' && next?.is === 'allergen' && !next.ofGuest;
}

/** "With the Dynamite you avoid fish": it is the allergen that is avoided. */
function isKeptFrom(mark: Mark, at: number, marks: readonly Mark[]): boolean {
  const next = marks[at + 1];
  const isObject = mark.is === 'avoid' && next?.is === 'allergen' && !next.ofGuest;
  return isObject && marks.slice(0, at).some(({ is }) => is === 'dish');
}

/** "You can skip the warning": no dish is avoided. */
function isLetOff(mark: Mark, at: number, marks: readonly Mark[]): boolean {
  const isLeft =
    mark.is === 'avoid' && /^(skip|schrap|pass on|zapper?|overslaan|forget|oublie|vergeet)/.test(mark.text);
  return isLeft && marks.some(({ is }, other) => other < at && (is === 'modal' || is === 'not'));
}

/** Dutch "de friet kan wel": it can be eaten. */
function isPossible(marks: readonly Mark[]): boolean {
  const isModal = marks.some((mark) => mark.is === 'modal' && /^(kan|kunnen)$/.test(mark.text));
  return isModal && marks.some(({ is }) => is === 'dish' || is === 'this') && marks.every((mark) => isOfPossible(mark));
}

function isOfPossible(mark: Mark): boolean {
  if (mark.is === 'allergen') return mark.ofGuest;
  return ['modal', 'yes', 'also', 'not', 'no', 'dish', 'this', 'allergic', 'if', 'with', 'generic', 'in'].includes(
    mark.is,
  );
}

/** "Sauces à base d'œufs do not keep": what is denied stands behind what they contain. */
function deniesOther(marks: readonly Mark[]): boolean {
  const verbs = marks.filter(({ is }) => is === 'contains' || is === 'free' || is === 'may');
  const [verb] = verbs;
  if (verb?.is !== 'contains' || verbs.length > 1 || !PARTICIPLE.test(verb.text)) return false;
  const denial = marks.findIndex(({ is }) => is === 'not' || is === 'ne');
  return denial > marks.indexOf(verb) && marks.findLastIndex(({ is }) => is === 'allergen') < denial;
}

const PARTICIPLE =
  /^(a base de?|op basis van|based on|made (with|from|of|using)|gemaakt (met|van)|contenant|containing|bevattende?|houdende?)$/;

/** Of "ne … que" and "ne pose aucun souci", which deny nothing. */
function isHalf(marks: readonly Mark[]): boolean {
  return marks.some(
    (mark) =>
      (mark.is === 'only' && /^(que|qu)$/.test(mark.text)) ||
      ((mark.is === 'suits' || mark.is === 'safe') && /^(aucun|pas de) /.test(mark.text)),
  );
}

/** "coconut milk instead of milk" */
function isReplaced(marks: readonly Mark[]): boolean {
  const at = marks.findIndex(({ is }) => is === 'instead');
  return at !== -1 && marks.slice(at).some(({ is }) => is === 'allergen');
}

function isNorEither(mark: Mark): boolean {
  return mark.is === 'also' && mark.text === 'evenmin';
}

function isOfGuests(marks: readonly Mark[]): boolean {
  return (
    marks.some((mark) => mark.is === 'allergen' && mark.ofGuest) &&
    marks.every((mark) => mark.is !== 'may' || /^(possib|mogelijk)/.test(mark.text))
  );
}

function possible(not: number, marks: readonly Mark[], may: number): Polarity {
  const missed = marks.filter(({ is }) => is === 'free' || is === 'absent').length;
  if (not + missed === 0) return { says: 'state', allowed: MAY_CONTAIN, isOnly: isOnlyDish(marks) };
  // "No traces" and "sans traces" are plain; "may not contain" and "free, traces possible" are not.
  const at = marks.findIndex(({ is }) => is === 'may');
  const before = marks[at - 1]?.is;
  const isPlain =
    not + missed === 1 &&
    may > 0 &&
    before !== undefined &&
    ['not', 'neither', 'ne', 'free', 'absent', 'contains'].includes(before);
  return isPlain ? { says: 'state', allowed: FREE } : DOUBTFUL;
}

function missing(not: number, free: number, stated: number, marks: readonly Mark[]): Polarity {
  if (stated > 0) return DOUBTFUL;
  return not === 1
    ? { says: 'state', allowed: NOT_FREE, isWord: free > 0, isOnly: isOnlyDish(marks) }
    : { says: 'state', allowed: FREE, isWord: free > 0, isOnly: marks.some(({ is }) => is === 'only') };
}

/** "Only the soup may contain it", "it may be in the soup alone", but not "only traces" and "may only contain". */
export function isOnlyDish(marks: readonly Mark[]): boolean {
  return marks.some((mark, at) => {
    if (mark.is !== 'only') return false;
    const next = marks.slice(at + 1).find((other) => !BETWEEN_ONLY.includes(other.is) && !isPossibly(other));
    const isBehind = /^(seule?s?|alone)$/.test(mark.text) && marks[at - 1]?.is === 'dish';
    const isOne = isOneOfBefore(marks.slice(0, at)) && mark.text !== 'just';
    return isBehind || isOne || next?.is === 'dish' || next?.is === 'generic';
  });
}

/** "The satay is (the only one)", Dutch "is de saté (de enige)" */
export function isOneOfBefore(marks: readonly Mark[]): boolean {
  const [one, two] = marks.filter(({ is }) => is !== 'this').slice(-2);
  return (one?.is === 'dish' && two?.is === 'is') || (one?.is === 'is' && two?.is === 'dish');
}

/** "The only unknown is the leek quiche" */
function isOnlyUnknown(marks: readonly Mark[]): boolean {
  const only = marks.findIndex(({ is }) => is === 'only');
  return only !== -1 && marks[only + 1]?.is === 'unknown' && marks.slice(only).some(({ is }) => is === 'dish');
}

/** "Only possible in the soup" */
function isPossibly(mark: Mark): boolean {
  return mark.is === 'may' && /^(possibles?|mogelijk)$/.test(mark.text);
}

const BETWEEN_ONLY: readonly Mark['is'][] = ['in', 'is', 'this', 'sign', 'if', 'name'];

/** "Peanuts are one of its ingredients." */
function isIngredient(marks: readonly Mark[]): boolean {
  return marks.some((mark, at) => {
    const before = marks.slice(0, at);
    return mark.is === 'part' && /^ingredi/.test(mark.text) && before.some(isCopula) && before.some(isNamed);
  });
}

function isCopula({ is }: Mark): boolean {
  return is === 'is';
}

function isNamed(mark: Mark): boolean {
  return mark.is === 'allergen' && !mark.ofGuest;
}

/** "is in", "are not in": a copula with a place. */
function isPlaced(marks: readonly Mark[]): boolean {
  return marks.some((mark, at) => {
    if (mark.is !== 'is' && !(mark.is === 'this' && mark.text === 'its')) return false;
    const next = marks.slice(at + 1).find((other) => !BESIDE_PLACE.includes(other.is));
    if (next?.is !== 'in' || next.at - mark.at > 4) return false;
    // Dutch "die is op": sold out, and in nothing.
    return next.text !== 'op' || marks.slice(marks.indexOf(next) + 1).some(({ is }) => is !== 'sign');
  });
}

const BESIDE_PLACE: readonly Mark['is'][] = ['not', 'also', 'only', 'no', 'yes', 'name'];

/** "There is", of nothing that is in a dish. */
function isThere(text: string): boolean {
  return /^(there|there s|theres|there is|there are|er is|er zijn|er|il y a|y a)$/.test(text);
}

/** The opposite of a state that was asked for or headed a list. */
export function opposite(allowed: readonly AllergenState[]): readonly AllergenState[] {
  return allowed === FREE ? NOT_FREE : allowed === CONTAINS ? FREE : [];
}
