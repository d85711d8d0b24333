import { CERTAINTY, isSameWord, rankByName, wordsOf } from '@tasty-food/api-branches';
import type { AllergenCode, Diet } from '@tasty-food/contract';
import { ALLERGEN_WORDS } from './allergen-words';
import type { DishRecord } from './menu-store';

export interface DishWishes {
  /** Words of a name, a description, an ingredient or a category, in any language. */
  query?: string | null;
  /** Only dishes of which the register does not say that they are free of all of these: contained, traces or unknown. */
  withAllergens?: readonly AllergenCode[];
  /** Only dishes that the register says are free of each: neither traces nor unknown. */
  withoutAllergens: readonly AllergenCode[];
  diet: readonly Diet[];
}

/**
 * The dishes that fit, in the order of the menu; with a query the best matches first: names, then what is said about them.
 * Without a query only what the branch sells, with one also what it does not.
 */
export function findAmong(dishes: readonly DishRecord[], wishes: DishWishes): DishRecord[] {
  const fitting = dishes.filter((dish) => fits(dish, wishes));
  const query = wordsOf(wishes.query ?? '');
  if (query.length === 0) return fitting.filter((dish) => dish.soldHere);
  const named = rankByName(wishes.query ?? '', fitting)
    .filter(({ match }) => match.certainty > CERTAINTY.none)
    .map(({ thing }) => thing);
  const described = fitting.filter((dish) => !named.includes(dish) && isAbout(dish, query));
  return [...named, ...described];
}

export function stateOf(dish: DishRecord, code: AllergenCode) {
  return dish.cells[code]?.state ?? 'unknown';
}

function fits(dish: DishRecord, { withAllergens = [], withoutAllergens, diet }: DishWishes): boolean {
  // The register of a branch says nothing of what it does not sell.
  if (withAllergens.length + withoutAllergens.length > 0 && !dish.soldHere) return false;
  return (
    (withAllergens.length === 0 || withAllergens.some((code) => stateOf(dish, code) !== 'free')) &&
    withoutAllergens.every((code) => stateOf(dish, code) === 'free') &&
    diet.every((wanted) => dish.diet.includes(wanted))
  );
}

/** Every word asked for stands in what is said about the dish, whichever language each is in. */
function isAbout(dish: DishRecord, query: readonly string[]): boolean {
  const texts = [dish.name, dish.description, dish.category.name, ...dish.ingredients].flatMap((text) =>
    Object.values(text),
  );
  const words = new Set([...texts, ...dish.contains.map((code) => ALLERGEN_WORDS[code])].flatMap(wordsOf));
  return query.every((asked) => words.has(asked) || [...words].some((word) => isSameWord(asked, word)));
}
