import type { RowRules } from '@tasty-food/api-http';
import { menuTableDishSchema, type MenuTableDish } from '@tasty-food/contract';
import { columnOf, RIGHT_IN_COLUMN } from './menu-csv';

/** What a dish may refer to. */
export interface MenuReferences {
  categories: readonly string[];
  ingredients: readonly string[];
  branches: readonly string[];
}

const TOLD_MAX = 12;

/** What the rows of a menu are held to. */
export function menuRules(known: MenuReferences): RowRules<MenuTableDish> {
  return {
    schema: menuTableDishSchema,
    columnOf,
    right: RIGHT_IN_COLUMN,
    keyOf: ({ id }) => ({ key: id, column: 'id' }),
    faultsOf: (dish) => faultsOf(dish, known),
  };
}

function* faultsOf(dish: MenuTableDish, known: MenuReferences): Generator<[keyof MenuTableDish, string]> {
  if (!known.categories.includes(dish.category))
    yield ['category', `"${dish.category}" is no category. The categories are: ${known.categories.join(', ')}.`];
  for (const ingredient of dish.ingredients)
    if (!known.ingredients.includes(ingredient))
      yield ['ingredients', `"${ingredient}" is no ingredient. ${suggestion(ingredient, known.ingredients)}`];
  if (new Set(dish.ingredients).size < dish.ingredients.length) yield ['ingredients', 'An ingredient stands twice.'];
  if (new Set(dish.soldAt).size < dish.soldAt.length) yield ['soldAt', 'A branch stands twice.'];
  for (const branch of dish.soldAt)
    if (!known.branches.includes(branch))
      yield ['soldAt', `"${branch}" is no branch. The branches are: ${known.branches.join(', ')}.`];
  for (const branch of Object.keys(dish.pricesByBranch))
    if (!dish.soldAt.includes(branch)) yield ['pricesByBranch', `${dish.id} is not sold at "${branch}".`];
}

function suggestion(written: string, known: readonly string[]): string {
  const near = known.filter((id) => id.startsWith(written.slice(0, 2)) || id.includes(written.slice(0, 4)));
  return near.length > 0
    ? `Did you mean: ${near.slice(0, TOLD_MAX).join(', ')}?`
    : `There are ${known.length}; the export names those in use.`;
}
