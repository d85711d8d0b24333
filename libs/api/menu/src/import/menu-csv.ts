import { LIST_MARK, listOf, readCsv, writeCsv, type RawRow, type TableLine } from '@tasty-food/api-http';
import { DIETS, type MenuTableDish, type RowError } from '@tasty-food/contract';

/** The columns in the order of the export. Lists stand in one cell with "|" between them, prices are euros: 10.90. */
export const MENU_COLUMNS = [
  'id',
  'category',
  'name_fr',
  'name_nl',
  'name_en',
  'description_fr',
  'description_nl',
  'description_en',
  'ingredients',
  'price',
  'prices_by_branch',
  'sold_at',
  'diet',
] as const;
type Column = (typeof MENU_COLUMNS)[number];

export function menuCsv(dishes: readonly MenuTableDish[]): string {
  const rows = dishes.map((dish): Record<Column, string> => ({
    id: dish.id,
    category: dish.category,
    name_fr: dish.name.fr,
    name_nl: dish.name.nl,
    name_en: dish.name.en,
    description_fr: dish.description.fr,
    description_nl: dish.description.nl,
    description_en: dish.description.en,
    ingredients: dish.ingredients.join(LIST_MARK),
    price: euros(dish.priceCents),
    prices_by_branch: Object.entries(dish.pricesByBranch)
      .map(([branch, cents]) => `${branch}=${euros(cents)}`)
      .join(LIST_MARK),
    sold_at: dish.soldAt.join(LIST_MARK),
    diet: dish.diet.join(LIST_MARK),
  }));
  return writeCsv(MENU_COLUMNS, rows);
}

/** The rows of a table, and what is wrong with the table as such. */
export function readMenuCsv(csv: string): { rows: RawRow[]; errors: RowError[] } {
  const { lines, errors } = readCsv(csv, MENU_COLUMNS);
  return { rows: lines.map((line) => ({ row: line.row, raw: rawDish(line) })), errors };
}

/** The column of a table that a place in a dish stands for: `name.fr` is `name_fr`. */
export function columnOf(path: readonly PropertyKey[]): string {
  const [first = '', second] = path.map(String);
  if (first === 'name' || first === 'description') return second === undefined ? first : `${first}_${second}`;
  return { priceCents: 'price', pricesByBranch: 'prices_by_branch', soldAt: 'sold_at' }[first] ?? first;
}

function rawDish({ cell }: TableLine): unknown {
  const texts = (name: 'name' | 'description') => ({
    fr: cell(`${name}_fr`),
    nl: cell(`${name}_nl`),
    en: cell(`${name}_en`),
  });
  return {
    id: cell('id'),
    category: cell('category'),
    name: texts('name'),
    description: texts('description'),
    ingredients: listOf(cell('ingredients')),
    priceCents: centsOf(cell('price')),
    pricesByBranch: Object.fromEntries(
      listOf(cell('prices_by_branch')).map((one) => {
        const [branch = '', price = ''] = one.split('=');
        return [branch.trim(), centsOf(price)];
      }),
    ),
    soldAt: listOf(cell('sold_at')),
    diet: listOf(cell('diet')),
  };
}

/** "10.90", "10,9" or "11", with or without "€"; what is no price stays as it is, for the schema to refuse. */
function centsOf(cell: string): unknown {
  const match = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(cell.replace('€', '').trim());
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : cell;
}

function euros(cents: number): string {
  return (cents / 100).toFixed(2);
}

/** What would be right in a column, where the schema's own words speak of JSON. */
export const RIGHT_IN_COLUMN: Record<string, string> = {
  price: 'Use euros: 10.90.',
  prices_by_branch: 'Use branch=euros, with "|" between them: wandre=9.90|seraing=11.00.',
  diet: `Use ${DIETS.join(', ')}, with "|" between them.`,
};
