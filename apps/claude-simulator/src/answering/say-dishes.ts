import type { SearchResultParam } from '../messages/message-request.ts';
import { ALLERGEN_CODES, allergenName } from './allergen-words.ts';
import type { AnswerText } from './answer-text.ts';
import { dietName } from './diet-words.ts';
import type { Language } from './language.ts';
import { PHRASES } from './phrases.ts';
import { readMoney } from './read-money.ts';
import { readRowState } from './read-row-state.ts';
import type { FindWish, Intent } from './wish.ts';

/** Beyond these, a long list names its dishes without their rows: the answer is to be read on the spot. */
const MOST_DISHES_IN_FULL = 12;
/** What a waiter says of a dish; the table beside the answer has the rest. */
const MOST_ROWS_OF_A_DISH = 3;

/** A list of dishes, each with the rows that were asked for. */
export function sayDishes(
  answer: AnswerText,
  found: readonly SearchResultParam[],
  intent: Extract<Intent, { kind: 'find' }>,
): void {
  const phrases = PHRASES[intent.language];
  const dishes = inOrder(found, intent);
  const isComparison = isCompared(intent);
  const heading = isAboutAll(intent) ? phrases.registerSaysPresent : phrases.registerSays;
  // A comparison with holes would be none, and of a dish with an allergen it matters whether it contains it or has traces.
  const isWhole = isComparison || (intent.sense === 'with' && intent.allergens.length > 0);
  const most = isWhole ? dishes.length : MOST_DISHES_IN_FULL;
  answer.paragraph(isComparison ? heading : phrases.found(filtersOf(intent)));
  const rowsOf = (result: SearchResultParam): number[] => rowsToTell(result, intent, isComparison);
  const mark = intent.allergens.length > 0 ? '; ' : ' · ';
  sayDishList(answer, dishes, { language: intent.language, rowsOf, most, mark });
}

interface ListOptions {
  language: Language;
  /** Which rows of a dish are told. */
  rowsOf: (result: SearchResultParam) => number[];
  most?: number;
  /** Between the rows of a dish. */
  mark?: string;
}

/** One line a dish; those beyond the most that are told, by name. */
export function sayDishList(
  answer: AnswerText,
  dishes: readonly SearchResultParam[],
  { language, rowsOf, most = MOST_DISHES_IN_FULL, mark = ' · ' }: ListOptions,
): void {
  dishes.slice(0, most).forEach((result, at) => {
    answer.say(`${at === 0 ? '\n\n' : '\n'}- **${result.title}**`);
    rowsOf(result).forEach((row, nth) => answer.say(nth === 0 ? ' – ' : mark).quote(result, row));
  });
  const others = dishes.slice(most).map((result) => `**${result.title}**`);
  if (others.length > 0) {
    answer.paragraph(`${PHRASES[language].also} ${others.join(', ')}.`);
  }
}

/** Each dish once, by its price where that was asked for. */
function inOrder(found: readonly SearchResultParam[], { order }: FindWish): SearchResultParam[] {
  const dishes = [...new Map(found.map((result) => [result.source, result])).values()];
  if (order === undefined) return dishes;
  const sign = order === 'cheapest' ? 1 : -1;
  return dishes.toSorted((one, other) => sign * (priceOf(one) - priceOf(other)));
}

function priceOf({ content }: SearchResultParam): number {
  return content.map(({ text }) => readMoney(text)).find((amount) => amount !== undefined) ?? 0;
}

function rowsToTell({ content }: SearchResultParam, intent: FindWish, isComparison: boolean): number[] {
  const rows = content.map((_, row) => row);
  const showsMoney = (row: number): boolean => readMoney(content[row]?.text ?? '') !== undefined;
  // Of all fourteen, only those that matter can be read on the spot.
  const isTold = (row: number): boolean => !isAboutAll(intent) || readRowState(content[row]?.text ?? '') !== 'absent';
  if (isComparison) return rows.filter((row) => !showsMoney(row) && isTold(row));
  const priced = rows.filter(showsMoney);
  return intent.isAboutPrice && priced.length > 0
    ? priced
    : rows.slice(0, MOST_ROWS_OF_A_DISH + intent.allergens.length);
}

/** Of several allergens a dish on the list may have only one: then the list says which, and nothing of them together. */
function isCompared({ sense, allergens }: FindWish): boolean {
  return (sense === 'both' && allergens.length > 0) || (sense === 'with' && allergens.length > 1);
}

function isAboutAll({ allergens }: FindWish): boolean {
  return allergens.length === ALLERGEN_CODES.length;
}

function filtersOf({ allergens, sense, diets, language }: Extract<Intent, { kind: 'find' }>): string[] {
  const phrases = PHRASES[language];
  const names = allergens.map((code) => allergenName(code, language));
  return [
    ...(names.length === 0 ? [] : [sense === 'with' ? phrases.with(names) : phrases.without(names)]),
    ...diets.map((diet) => dietName(diet, language)),
  ];
}
