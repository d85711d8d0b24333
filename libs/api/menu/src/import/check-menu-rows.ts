import { menuTableDishSchema, type MenuRowError, type MenuTableDish } from '@tasty-food/contract';
import { columnOf, RIGHT_IN_COLUMN, type RawRow } from './menu-csv';

/** What a dish may refer to. */
export interface MenuReferences {
  categories: readonly string[];
  ingredients: readonly string[];
  branches: readonly string[];
}

const TOLD_MAX = 12;

/** Rows in -> dishes out, or every fault of every row with its place and what would be right. */
export function checkMenuRows(
  rows: readonly RawRow[],
  known: MenuReferences,
  { asTable }: { asTable: boolean },
): { dishes: MenuTableDish[]; errors: MenuRowError[] } {
  const dishes: MenuTableDish[] = [];
  const errors: MenuRowError[] = [];
  const seen = new Map<string, number>();
  for (const { row, raw } of rows) {
    const read = menuTableDishSchema.safeParse(raw);
    if (!read.success) {
      for (const { path, message } of read.error.issues) {
        const column = asTable ? columnOf(path) : path.join('.');
        errors.push({ row, column, message: (asTable && RIGHT_IN_COLUMN[column]) || message });
      }
      continue;
    }
    const dish = read.data;
    errors.push(
      ...[...faultsOf(dish, known)].map(([path, message]) => ({
        row,
        column: asTable ? columnOf([path]) : path,
        message,
      })),
    );
    const before = seen.get(dish.id);
    if (before !== undefined)
      errors.push({ row, column: 'id', message: `${dish.id} stands in row ${before} already.` });
    seen.set(dish.id, row);
    dishes.push(dish);
  }
  return { dishes, errors };
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
