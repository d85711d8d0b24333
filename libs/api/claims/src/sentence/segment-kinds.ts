import { type AllergenMark, allergensIn, FOOD_WORDS, has, type Mark, type Token } from '@tasty-food/api-vocabulary';
import { NOT_FREE, type Segment } from '@tasty-food/api-menu-claims';
import type { Surroundings } from './find-subject';
import type { Polarity } from './read-polarity';
import { isOfBoth } from './spoken-allergens';

/** "The Perron scarcely contains sesame": a word nobody knows stands before the verb, and may turn it round. */
export function isQualified(marks: readonly Mark[]): boolean {
  return marks.some((mark, at) => {
    const [verb, before] = [marks[at + 1], marks[at - 1]];
    const isSaid = before !== undefined && ['dish', 'this', 'modal', 'ne'].includes(before.is);
    return mark.is === 'name' && !mark.isWritten && isSaid && verb?.is === 'contains' && verb.at === mark.at + 1;
  });
}

/** "… and the Smoky", but not "… and costs €14.50, against €12.50 for the Smoky". */
export function goesOnAbout({ marks, opensWith }: Segment): boolean {
  const [first] = marks.filter(({ is }) => is === 'dish' || is === 'price');
  return opensWith === 'and' && first?.is === 'dish';
}

/** What a sentence speaks of that speaks of no dish. */
export const OF_NO_DISH: readonly Mark['is'][] = [
  'general',
  'elsewhere',
  'house',
  'check',
  'whether',
  'asks',
  'if',
  'guarantee',
];

/** "…, so not for her.", "…, donc non pour elle.": it is the meal that is denied to a guest whose allergy was told. */
export function isTurnedDown(
  { marks, opensWith }: Segment,
  read: Polarity,
  { context, marks: all }: Surroundings,
): boolean {
  if (read.says !== 'state' || context.guestCodes.length === 0) return false;
  // "Not the cookie, obviously.": to somebody who asks what a guest can have.
  if (
    has(marks, 'dish') &&
    has(marks, 'not', 'no') &&
    !isOfBoth(marks) &&
    !marks.some((mark) => mark.is === 'not' && OF_VERBS.test(mark.text)) &&
    marks.every(({ is }) => ['not', 'no', 'dish', 'sign', 'and'].includes(is))
  )
    return true;
  if (opensWith !== 'but') return false;
  const follows = all.some((mark) => mark.is === 'but' && /^(donc|dus|so|therefore|du coup)$/.test(mark.text));
  return follows && marks.every(({ is }) => ['not', 'no', 'this', 'sign', 'if', 'ne', 'is', 'also'].includes(is));
}

/** "The mayo hasn't": it denies what was said before. */
const OF_VERBS = /^(hasnt|havent|doesnt|dont|didnt)$/;

/** A denial of nothing that is named, not even of something to eat that no register knows ("has no lettuce"). */
export function isOpenDenial(marks: readonly Mark[], tokens: readonly Token[]): boolean {
  const denial = marks.find(({ is }) => is === 'not' || is === 'no' || is === 'neither' || is === 'free');
  if (!denial || has(marks, 'vegan', 'vegetarian', 'halal', 'price', 'available', 'out', 'part')) return false;
  const behind = tokens.slice(denial.at + 1, denial.at + 1 + OBJECT_REACH);
  return !behind.some((token) => token.kind === 'word' && FOOD_WORDS.has(token.folded));
}

/** In tokens: so far behind a denial stands what it denies. */
const OBJECT_REACH = 3;

/** "Free of neither eggs nor milk": the second half says what the first did. */
export function goesOnDenying(marks: readonly Mark[], all: readonly Mark[]): Polarity | undefined {
  const isHalf = marks[0]?.is === 'neither' && marks.every(({ is }) => ['neither', 'allergen', 'sign'].includes(is));
  const isOfFree = all.some(({ is }, at) => (is === 'free' || is === 'absent') && all[at + 1]?.is === 'neither');
  return isHalf && isOfFree ? { says: 'state', allowed: NOT_FREE, isWord: true } : undefined;
}

/** "… and a brioche bun with eggs": what is in a part is in the dish. */
export function isOfPart(marks: readonly Mark[]): boolean {
  const [first] = marks;
  return (
    first?.is === 'part' && marks.every(({ is }) => ['part', 'name', 'allergen', 'with', 'and', 'sign'].includes(is))
  );
}

/** What guests cannot eat. */
export function guestsIn(marks: readonly Mark[]): AllergenMark[] {
  return allergensIn(marks).filter(({ ofGuest }) => ofGuest);
}
