import type { Mark, Sentence } from '@tasty-food/api-marks';
import type { Context, Lead, Reading } from '@tasty-food/api-menu-claims';
import { ingredientsOf, isDescription } from './read-description';

/** What takes something out of a list. */
const UNSAYS: readonly Mark['is'][] = [
  'not',
  'ne',
  'no',
  'free',
  'absent',
  'neither',
  'nothing',
  'except',
  'only',
  'nothingElse',
  'others',
  'unknown',
  'may',
  'safe',
  'suits',
];

/**
 * "Ingredients: brioche bun, cheddar, mustard", "Vanilla ice cream and whole milk, 40 cl." below the name of a dish: what is named is in the dish it
 * stands under; other dishes in it are parts of that one.
 */
export function readIngredients(sentence: Sentence, context: Context, lead: Lead): Reading | undefined {
  const { marks, tokens } = sentence;
  const [first] = tokens;
  const isList = first?.kind === 'word' && /^ingredient(s|en)?$/.test(first.folded);
  if (marks.some(({ is }) => UNSAYS.includes(is))) return undefined;
  const dishIds = lead.dishIds.length > 0 ? lead.dishIds : isList ? context.dishIds : [];
  const [dishId] = dishIds;
  if (dishId === undefined || dishIds.length > 1 || !(isList || isDescription(sentence, dishId))) return undefined;
  return { claims: ingredientsOf(marks, dishId) };
}
