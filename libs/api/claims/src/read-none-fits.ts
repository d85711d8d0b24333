import { has, type Sentence } from '@tasty-food/api-marks';
import { type NameIndex, wordsOf } from '@tasty-food/api-vocabulary';
import type { Claim, Context, Reading } from '@tasty-food/api-menu-claims';
import { opposite } from './read-polarity';

/** "No dish on the menu matches.", "aucun dessert ne correspond", "geen enkel gerecht past daarbij": at most a kind between. */
const NONE_FITS =
  /^(?:(?:aucune?|pas de|rien) (?:\S+ ){0,5}(?:correspond\w*|convien\w*|repond\w*)|(?:geen|niets) (?:\S+ ){0,5}(?:past|passen|voldoet|voldoen)|(?:no|none|nothing) (?:\S+ ){0,5}(?:match(?:es)?|fits?|meets?|qualif(?:y|ies)))\b/;
const MAX_WORDS = 10;

/** None of the kind that was asked for is as it was asked. Undefined where more than one thing was asked: which of them fails is not said. */
export function readNoneFits(
  { marks, tokens }: Sentence,
  { question }: Context,
  index: NameIndex,
): Reading | undefined {
  const words = wordsOf(tokens);
  if (!question || words.length > MAX_WORDS || !NONE_FITS.test(words.join(' '))) return undefined;
  const { ofDishes, diets } = question;
  const codes = ofDishes?.codes ?? [];
  if (codes.length + diets.length !== 1 || has(marks, 'allergen', 'halal', 'vegetarian', 'vegan')) return undefined;
  const dishIds = index.dishesOfKind(question.kind ?? 'dish');
  const claims = dishIds.flatMap((dishId): Claim[] => [
    ...diets.map((diet) => ({ about: 'diet' as const, dishId, diet, holds: false, isOfSold: true })),
    ...codes.map((code) => ({
      about: 'allergen' as const,
      dishId,
      code,
      allowed: opposite(ofDishes?.allowed ?? []),
      isOfSold: true,
    })),
  ]);
  return claims.length > 0 ? { claims } : undefined;
}
