import type { Mark, Sentence } from '@tasty-food/api-marks';
import { type NameIndex, numberWords, type Token, wordsOf } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import { DENIES, DIETS, isDiet, UNSETTLED } from './diet-mark';
import { ARTICLES, outOfDiet } from './out-of-diet';
import { isMissing, NOT_NOW, OUT, saidOf } from './sold-words';

type Count = Extract<Claim, { about: 'count' }>;

/** With these nobody can tell what is counted, or whether anything is said. */
const OF_ELSE: readonly Mark['is'][] = ['allergen', 'allergens', 'price', 'except', 'unlisted'];
/** Between a number and what it counts: "two of our vegan …". */
const BETWEEN = /^(of|the|our|de|d|nos|notre|des|les|van|onze|entre|other|autres?|andere|d'entre)$/;
/** In tokens. */
const REACH = 5;
const AT_LEAST = /^(at least|minstens|au moins|more than|meer dan|plus de|a few|almost|bijna|presque)/;

/** "Two of the quiches are vegetarian": a kind that is only counted, and none of its dishes named. */
export function withoutCounted(sentence: Sentence, index: NameIndex): Sentence {
  const { marks } = sentence;
  const { tokens } = sentence;
  const at = countIn(sentence, index)?.at;
  const counted = marks.map((mark): Mark => {
    if (mark.is !== 'dish' || mark.at !== at) return mark;
    const { start, end } = mark;
    // Of "one of the waffles" the last word tells the kind.
    const kind = tokens.find((token) => token.end === end);
    return { is: 'generic', text: kind?.kind === 'word' ? kind.folded : '', start, end, at };
  });
  return { ...sentence, marks: counted };
}

/** "We have three vegan tartines", "two dishes are out": how many of a kind are so. */
export function readCounts({ marks, tokens, zones, language }: Sentence, index: NameIndex): Claim[] {
  const words = wordsOf(tokens);
  const isOpen = marks.some(
    (mark, at) =>
      OF_ELSE.includes(mark.is) ||
      UNSETTLED.includes(mark.is) ||
      isOfPart(mark, marks[at + 1]) ||
      (mark.is === 'sign' && mark.sign === '?'),
  );
  const denials = marks.filter(({ is }) => DENIES.includes(is)).length;
  if (
    isOpen ||
    denials > 1 ||
    zones.some(({ place }) => place !== undefined) ||
    words.some((word) => NOT_NOW.test(word))
  )
    return [];
  const ofDiet = outOfDiet({ marks, tokens }, index);
  if (ofDiet?.isWhole) return [ofDiet.claim];
  const of = countedOf(marks, words);
  const counted = of === undefined ? undefined : countIn({ marks, tokens, language }, index);
  const besides = ofDiet ? [ofDiet.claim] : [];
  if (of === undefined || !counted) return besides;
  const { ids, value, isArticle } = counted;
  // "The stew is no vegetarian main": one dish is called so, and none is counted.
  if (isArticle && marks.some((mark) => mark.is === 'dish' && !mark.quantified && mark.at < counted.at)) return [];
  const isOnly = marks.some(({ is }) => is === 'only');
  const [dishId = ''] = ids;
  const isNegated = denials === 1 && of !== 'out' && of !== 'available';
  if (denials === 1 && !isNegated) return [];
  const isAtLeast = (isArticle && !isOnly) || AT_LEAST.test(words.join(' '));
  return [
    ...besides,
    { about: 'count', dishId, dishIds: ids, count: value, of, holds: !isNegated, ...(isAtLeast ? { isAtLeast } : {}) },
  ];
}

/** "Two burgers with halal beef", but not "two pasta dishes" */
function isOfPart(mark: Mark, next: Mark | undefined): boolean {
  return mark.is === 'part' && !(next?.is === 'generic' && next.at === mark.at + 1);
}

/** What is counted: dishes of one diet, those that are out, or those that are there. */
function countedOf(marks: readonly Mark[], words: readonly string[]): Count['of'] | undefined {
  const [diet, other] = DIETS.filter((each) => marks.some(({ is }) => is === each));
  if (other) return undefined;
  if (diet) return diet;
  const text = words.join(' ');
  if (OUT.test(text) || isMissing(text) || marks.some(({ is }) => is === 'out')) return 'out';
  return saidOf(words) === true ? 'available' : undefined;
}

/** How many of which dishes are spoken of. */
export interface Counted {
  readonly ids: readonly string[];
  /** Where the kind stands. */
  readonly at: number;
  readonly value: number;
  readonly isArticle: boolean;
}

/** The number that stands before a kind, with what may stand between them. */
export function countIn(
  { marks, tokens, language }: Pick<Sentence, 'marks' | 'tokens' | 'language'>,
  index: NameIndex,
): Counted | undefined {
  // Dutch "onze" is no French eleven.
  const isOurs = (at: number): boolean => language === 'nl' && isWord(tokens[at], /^onze$/);
  for (const [place, mark] of marks.entries()) {
    const kind = narrowed(marks, place, index) ?? mark;
    const ids = kindOf(kind, index);
    const number =
      ids.length < 2 ? undefined : numberBefore({ marks, tokens, isOurs }, kind.at, ids.length, mark.is === 'dish');
    if (number) return { ids, at: mark.at, ...number };
  }
  return undefined;
}

/** "Three pasta dishes": the word before tells which. */
function narrowed(marks: readonly Mark[], place: number, index: NameIndex): Mark | undefined {
  const [before, mark] = [marks[place - 1], marks[place]];
  const isKind = before?.is === 'part' || before?.is === 'generic';
  return mark?.is === 'generic' && isKind && before.at === mark.at - 1 && index.dishesOfKind(before.text).length > 1
    ? before
    : undefined;
}

function kindOf(mark: Mark, index: NameIndex): readonly string[] {
  if (mark.is === 'generic' || mark.is === 'part') return index.dishesOfKind(mark.text);
  return mark.is === 'dish' && !mark.isOthers ? mark.ids : [];
}

function numberBefore(
  { marks, tokens, isOurs }: Pick<Sentence, 'marks' | 'tokens'> & { readonly isOurs: (at: number) => boolean },
  at: number,
  size: number,
  isWhole: boolean,
): Pick<Counted, 'value' | 'isArticle'> | undefined {
  // "One of the quiches" is marked as a whole.
  for (let from = at; from >= Math.max(0, at - REACH); from--) {
    const token = tokens[from];
    if (token?.kind !== 'word') return undefined;
    const number = isOurs(from) ? undefined : numberWords(tokens, from);
    // "Two of the three quiches": how many there are counts nothing, and "the three quiches" are all of them.
    if (number?.value === size && (isWhole || isPartOf(tokens, from))) continue;
    if (number) return number.value > 0 ? { value: number.value, isArticle: ARTICLES.test(token.folded) } : undefined;
    const isQuality = marks.some((mark) => mark.at === from && (isDiet(mark) || mark.is === 'only'));
    if (from < at && !BETWEEN.test(token.folded) && !isQuality) return undefined;
  }
  return undefined;
}

/** "Two of the (four)" */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at);
  return (
    before.some((token) => isWord(token, /^(of|de|van|des)$/)) &&
    before.some((_, offset) => numberWords(tokens, Math.max(0, at - 3) + offset) !== undefined)
  );
}

function isWord(token: Token | undefined, words: RegExp): boolean {
  return token?.kind === 'word' && words.test(token.folded);
}
