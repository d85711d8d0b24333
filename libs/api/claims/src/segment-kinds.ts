import { type AllergenMark, allergensIn, has, type Mark, type Sentence } from '@tasty-food/api-marks';
import { FOOD_WORDS, foldWord, type Token, wordsAndStops } from '@tasty-food/api-vocabulary';
import { NOT_FREE, type Segment } from '@tasty-food/api-menu-claims';
import type { Surroundings } from './find-subject';
import { type Polarity, readPolarity } from './read-polarity';
import { isAccountedForm } from './read-unaccounted';
import { isOfBoth } from './spoken-allergens';

/** "The Perron scarcely contains sesame": a word nobody knows stands before the verb, and may turn it round. */
export function isQualified(marks: readonly Mark[]): boolean {
  return marks.some((mark, at) => {
    const [verb, before] = [marks[at + 1], marks[at - 1]];
    const isSaid = before !== undefined && ['dish', 'this', 'modal', 'ne'].includes(before.is);
    const isKnown = mark.is === 'name' && isAccountedForm(foldWord(mark.text));
    return (
      mark.is === 'name' && !mark.isWritten && !isKnown && isSaid && verb?.is === 'contains' && verb.at === mark.at + 1
    );
  });
}

/** "… and the Smoky", but not "… and the Smoky, which may contain it" or "… and costs €14.50, against €12.50 for the Smoky". */
export function goesOnAbout({ marks, opensWith }: Segment, next: Segment | undefined): boolean {
  const [first] = marks.filter(({ is }) => is === 'dish' || is === 'price');
  const isTold = next?.isRelative === true && readPolarity(next.marks).says === 'state';
  // "…; and the beef is out today anyway"
  const isOfElse = has(marks, 'out', 'available', 'halal', 'vegetarian', 'vegan');
  return opensWith === 'and' && first?.is === 'dish' && !isTold && !isOfElse;
}

/** What a sentence speaks of that speaks of no dish. */
const OF_NO_DISH: readonly Mark['is'][] = [
  'general',
  'elsewhere',
  'house',
  'check',
  'whether',
  'asks',
  'if',
  'guarantee',
];

/** The same of one mark: "for somebody with an allergy" sets no condition. */
export function isOfNoDish(mark: Mark): boolean {
  if (mark.is === 'if' && /^(voor|pour|for)\b/.test(mark.text)) return false;
  return OF_NO_DISH.includes(mark.is);
}

/** "…, so not for her.", "…, donc non pour elle.": it is the meal that is denied to a guest whose allergy was told. */
export function isTurnedDown(
  { marks, opensWith }: Segment,
  read: Polarity,
  { context, marks: all }: Surroundings,
): boolean {
  if (read.says !== 'state') return false;
  const isWarned = opensWith === 'but' && all.some(({ is, at }) => is === 'may' && at < (marks[0]?.at ?? 0));
  if (context.guestCodes.length + guestsIn(all).length === 0 && !isWarned) return false;
  // "Not the cookie, obviously.": to somebody who asks what a guest can have.
  if (
    has(marks, 'dish') &&
    has(marks, 'not', 'no') &&
    !isSaidBefore(marks, all) &&
    !isOfBoth(marks) &&
    !marks.some((mark) => mark.is === 'not' && OF_VERBS.test(mark.text)) &&
    marks.every(({ is }) => ['not', 'no', 'dish', 'sign', 'and'].includes(is))
  )
    return true;
  if (opensWith !== 'but') return false;
  const follows = all.some((mark) => mark.is === 'but' && /^(donc|dus|so|therefore|du coup)$/.test(mark.text));
  return follows && marks.every((mark) => OF_DENIALS.includes(mark.is) || (mark.is === 'allergen' && mark.ofGuest));
}

/** "The shake may contain nuts, the lemonade not": it is the nuts that are denied. */
function isSaidBefore([first]: readonly Mark[], all: readonly Mark[]): boolean {
  return all.some(({ is, at }) => ['contains', 'may', 'free', 'absent'].includes(is) && at < (first?.at ?? 0));
}

const OF_DENIALS: readonly Mark['is'][] = ['not', 'no', 'this', 'sign', 'if', 'ne', 'is', 'also', 'allergic', 'name'];

/** "For someone with a milk allergy: the red curry": what is only named right behind them is for them. */
export function isOfferedTo({ marks, opensWith }: Segment, [before, next]: readonly (Segment | undefined)[]): boolean {
  // "…: the Perron, that's a no"
  if (next && has(next.marks, 'avoid', 'no', 'not', 'unknown', 'may') && !has(next.marks, 'dish')) return false;
  const isBare = marks.every(({ is }) => ['dish', 'and', 'price', 'generic'].includes(is));
  const isOfGuests = before?.marks.some((mark) => mark.is === 'allergen' && mark.ofGuest) ?? false;
  return (
    opensWith === 'sign' && isBare && isOfGuests && !before?.marks.some(({ is }) => is === 'dish' || is === 'avoid')
  );
}

/** "The mayo hasn't": it denies what was said before. */
const OF_VERBS = /^(hasnt|havent|doesnt|dont|didnt|isnt|arent)$/;

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

/** "Celui au saumon, on en a encore": of a dish, and of nothing that is in it. */
export function isOfSale({ marks }: Segment, { tokens }: Sentence): boolean {
  const [from, to] = [marks[0]?.at ?? 0, marks.at(-1)?.at ?? 0];
  const words = wordsAndStops(tokens.slice(from, to + SALE_REACH));
  return has(marks, 'dish') && /\ben (?:a|ai|avons|reste) (?:encore|toujours|plus)\b/.test(words.join(' '));
}

/** In tokens: so far behind the last mark may "encore" stand. */
const SALE_REACH = 3;

/** "The chops too", but not "the chops are halal too", "the salmon is also cheaper", of which something else is said. */
export function isAlsoSo(marks: readonly Mark[]): boolean {
  const also = marks.findIndex(({ is }) => is === 'also');
  const [before, next] = [marks[also - 1], marks[also + 1]];
  const isOfElse =
    before?.is === 'is' && next?.is === 'name' && !next.isWritten && next.at === (marks[also]?.at ?? 0) + 1;
  return also !== -1 && !isOfElse && !has(marks, 'halal', 'vegetarian', 'vegan');
}

/** "Nothing else", but not "if you need anything else". */
export function isWhole(marks: readonly Mark[]): boolean {
  return has(marks, 'nothingElse') && !has(marks, 'if', 'asks');
}
