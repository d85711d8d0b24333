import { brusselsInstant } from '@tasty-food/api-branches';
import { ALLERGEN_CODES, type AllergenState, type Diet, type LocalizedText } from '@tasty-food/contract';
import { dishDayRows } from './dishes/dish-day-store';
import type { DishOfDay } from './dishes/dish-of-day';
import { allergensOf, type DishAllergens, type FileDish, type MenuFile } from './menu-file';
import type { MenuRows } from './menu-import-store';

/** A checked file in -> its rows out. Throws when a dish is in a category without a name. */
export function menuRows(
  file: MenuFile,
  categoryNames: Readonly<Record<string, LocalizedText>>,
  checkedBy: string,
): MenuRows {
  const dishes = file.items.filter((dish) => dish.active);
  for (const { id, category } of dishes)
    if (!(category in categoryNames)) throw new Error(`${id} is in the category ${category}, which has no name.`);
  const checkedAt = new Date(file.valid_from);
  const cells = dishes.flatMap((dish) => cellsOf(dish, file));
  return {
    branches: file.branches.map(({ id, name, address }, position) => ({ id, name, address, position })),
    categories: Object.entries(categoryNames).map(([id, name], position) => ({ id, name, position })),
    ingredients: file.ingredients.map(({ id, name }) => ({ id, name })),
    ingredient_allergens: file.ingredients.flatMap(({ id, allergens, may_contain }) => [
      ...allergens.map((code) => ({ ingredient_id: id, code, state: 'contains' as const })),
      ...may_contain.map((code) => ({ ingredient_id: id, code, state: 'may-contain' as const })),
    ]),
    dishes: dishes.map((dish, position) => ({
      id: dish.id,
      category_id: dish.category,
      name: dish.name,
      description: dish.description,
      price_cents: dish.price_cents,
      diet: dietOf(dish),
      position,
      valid_from: file.valid_from,
    })),
    dish_days: dishes.flatMap((dish) => dishDayRows(dish.id, saidOf(dish), file.valid_from)),
    dish_ingredients: dishes.flatMap(({ id, ingredients }) =>
      ingredients.map((ingredient_id, position) => ({ dish_id: id, ingredient_id, position })),
    ),
    dish_branches: dishes.flatMap((dish) => dish.available_at.map((branch) => soldAt(dish, branch))),
    register_cells: cells.map(({ state, ...cell }) => ({
      ...cell,
      state,
      derived_state: state,
      checked_at: checkedAt,
      checked_by: checkedBy,
    })),
    register_history: cells.map(({ state, ...cell }) => ({
      ...cell,
      version: 1,
      from_state: 'unknown' as const,
      to_state: state,
      kind: 'derived' as const,
      reason: `Import ${file.version}`,
      changed_by_name: checkedBy,
      // A menu begins at midnight where the branches are.
      valid_from: brusselsInstant(file.valid_from, '00:00'),
    })),
  };
}

function saidOf(dish: FileDish): DishOfDay {
  const { category, name, description, ingredients, available_at: soldAt } = dish;
  return { onMenu: true, category, name, description, ingredients, diet: dietOf(dish), soldAt };
}

function cellsOf(dish: FileDish, file: MenuFile) {
  const allergens = allergensOf(dish, file) ?? nothingKnown(dish);
  return dish.available_at.flatMap((branch_id) =>
    ALLERGEN_CODES.map((code) => ({ dish_id: dish.id, branch_id, code, state: stateOf(allergens, code) })),
  );
}

function soldAt(dish: FileDish, branch: string): MenuRows['dish_branches'][number] {
  const { ingredients_note: note, ...flags } = dish.branch_overrides[branch] ?? {};
  return {
    dish_id: dish.id,
    branch_id: branch,
    price_cents: dish.price_overrides_cents[branch] ?? null,
    diet: Object.keys(flags).length > 0 ? dietOf({ ...dish, ...flags }) : null,
    note: note ?? null,
  };
}

type DietFlags = Pick<FileDish, 'halal' | 'vegetarian' | 'vegan' | 'gluten_free_recipe'>;

/** `gluten-free-recipe` is what the recipe means to be. Whether the dish is free of gluten, traces too, is the register's to say. */
function dietOf(flags: DietFlags): Diet[] {
  const diet: Diet[] = [];
  if (flags.halal) diet.push('halal');
  if (flags.vegetarian) diet.push('vegetarian');
  if (flags.vegan) diet.push('vegan');
  if (flags.gluten_free_recipe) diet.push('gluten-free-recipe');
  return diet;
}

function stateOf({ contains, mayContain }: DishAllergens, code: (typeof ALLERGEN_CODES)[number]): AllergenState {
  if (contains.has(code)) return 'contains';
  return mayContain.has(code) ? 'may-contain' : 'free';
}

function nothingKnown(dish: FileDish): never {
  throw new Error(`${dish.id} has an ingredient that is not in this file.`);
}
