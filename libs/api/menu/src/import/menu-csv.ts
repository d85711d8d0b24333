import { DIETS, type MenuRowError, type MenuTableDish } from '@tasty-food/contract';
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

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

const LIST_MARK = '|';
/**
 * A cell that a spreadsheet would take for a formula bears an apostrophe more, and so does one that looks as if it did already: reading takes
 * one away, and has the text again. The wide signs are those that some programs read as the narrow ones.
 */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A row as the schema of a dish reads it, with the row that people see in a spreadsheet. */
export interface RawRow {
  row: number;
  raw: unknown;
}

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
  // The mark of the byte order, so that a spreadsheet takes it for UTF-8.
  return stringify(rows, { header: true, columns: [...MENU_COLUMNS], bom: true, cast: { string: guarded } });
}

/** The rows of a table, and what is wrong with the table as such. Commas or semicolons: both are called CSV here. */
export function readMenuCsv(csv: string): { rows: RawRow[]; errors: MenuRowError[] } {
  const records = recordsOf(csv);
  if (!Array.isArray(records)) return { rows: [], errors: [records] };
  const [head = [], ...body] = records;
  const columns = head.map((name) => name.trim().toLowerCase());
  const errors = [...faultsOfHead(columns)];
  if (errors.length > 0) return { rows: [], errors };
  const lines = body
    .map((cells, at) => ({ row: at + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return {
    rows: lines.map(({ row, cells }) => ({
      row,
      raw: rawDish(new Map(columns.map((name, at) => [name, cellOf(cells[at])]))),
    })),
    errors: lines.flatMap(({ row, cells }) => faultOfLength(row, cells, columns.length)),
  };
}

/** A comma in a price or a name that is not in quotation marks moves all cells behind it: what falls off the end would be lost. */
function faultOfLength(row: number, cells: readonly string[], columns: number): MenuRowError[] {
  if (cells.slice(columns).every((cell) => cell.trim() === '')) return [];
  const message = `The row has ${cells.length} cells, the head ${columns}: put a cell with a comma or a semicolon in quotation marks.`;
  return [{ row, column: '', message }];
}

/** The column of a table that a place in a dish stands for: `name.fr` is `name_fr`. */
export function columnOf(path: readonly PropertyKey[]): string {
  const [first = '', second] = path.map(String);
  if (first === 'name' || first === 'description') return second === undefined ? first : `${first}_${second}`;
  return { priceCents: 'price', pricesByBranch: 'prices_by_branch', soldAt: 'sold_at' }[first] ?? first;
}

function recordsOf(csv: string): string[][] | MenuRowError {
  const firstLine = csv.slice(0, csv.indexOf('\n') === -1 ? undefined : csv.indexOf('\n'));
  const delimiter = firstLine.includes(';') ? ';' : ',';
  try {
    return parse(csv, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false });
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure;
    const row = typeof failure['lines'] === 'number' ? failure['lines'] : 1;
    return { row, column: '', message: 'This line is no CSV: look for a quotation mark that is not closed.' };
  }
}

function* faultsOfHead(columns: readonly string[]): Generator<MenuRowError> {
  const known: readonly string[] = MENU_COLUMNS;
  for (const name of known)
    if (!columns.includes(name))
      yield { row: 1, column: name, message: `The column is missing. The columns are: ${known.join(', ')}.` };
  for (const [at, name] of columns.entries()) {
    if (!known.includes(name))
      yield { row: 1, column: name, message: `There is no such column. The columns are: ${known.join(', ')}.` };
    else if (columns.indexOf(name) !== at) yield { row: 1, column: name, message: 'The column stands twice.' };
  }
}

function rawDish(cells: ReadonlyMap<string, string>): unknown {
  const cell = (name: Column) => cells.get(name) ?? '';
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

function cellOf(cell: string | undefined): string {
  const text = (cell ?? '').trim();
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function listOf(cell: string): string[] {
  return cell
    .split(LIST_MARK)
    .map((one) => one.trim())
    .filter((one) => one !== '');
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
