import type { RowError } from '@tasty-food/contract';
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/**
 * A cell that a spreadsheet would take for a formula bears an apostrophe more, and so does one that looks as if it did already: reading takes
 * one away, and has the text again. The wide signs are those that some programs read as the narrow ones.
 */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Between the parts of a cell that holds a list. */
export const LIST_MARK = '|';

/** One line of a table, with the row that people see in a spreadsheet. */
export interface TableLine {
  row: number;
  /** The text of the cell in a column; empty where there is none. */
  cell: (column: string) => string;
}

/** Rows in -> a table that a spreadsheet opens and `readCsv` reads back. */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string {
  // The mark of the byte order, so that a spreadsheet takes it for UTF-8.
  return stringify([...rows], { header: true, columns: [...columns], bom: true, cast: { string: guarded } });
}

/** The lines of a table, and what is wrong with the table as such. Commas or semicolons: both are called CSV here. */
export function readCsv(csv: string, known: readonly string[]): { lines: TableLine[]; errors: RowError[] } {
  const records = recordsOf(csv);
  if (!Array.isArray(records)) return { lines: [], errors: [records] };
  const [head = [], ...body] = records;
  const columns = head.map((name) => name.trim().toLowerCase());
  const errors = [...faultsOfHead(columns, known)];
  if (errors.length > 0) return { lines: [], errors };
  const filled = body
    .map((cells, at) => ({ row: at + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return {
    lines: filled.map(({ row, cells }) => {
      const byColumn = new Map(columns.map((name, at) => [name, cellOf(cells[at])]));
      return { row, cell: (column: string) => byColumn.get(column) ?? '' };
    }),
    errors: filled.flatMap(({ row, cells }) => faultOfLength(row, cells, columns.length)),
  };
}

export function listOf(cell: string): string[] {
  return cell
    .split(LIST_MARK)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** A comma in a price or a name that is not in quotation marks moves all cells behind it: what falls off the end would be lost. */
function faultOfLength(row: number, cells: readonly string[], columns: number): RowError[] {
  if (cells.slice(columns).every((cell) => cell.trim() === '')) return [];
  const message = `The row has ${cells.length} cells, the head ${columns}: put a cell with a comma or a semicolon in quotation marks.`;
  return [{ row, column: '', message }];
}

function recordsOf(csv: string): string[][] | RowError {
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

function* faultsOfHead(columns: readonly string[], known: readonly string[]): Generator<RowError> {
  for (const name of known)
    if (!columns.includes(name))
      yield { row: 1, column: name, message: `The column is missing. The columns are: ${known.join(', ')}.` };
  for (const [at, name] of columns.entries()) {
    if (!known.includes(name))
      yield { row: 1, column: name, message: `There is no such column. The columns are: ${known.join(', ')}.` };
    else if (columns.indexOf(name) !== at) yield { row: 1, column: name, message: 'The column stands twice.' };
  }
}

function cellOf(cell: string | undefined): string {
  const text = (cell ?? '').trim();
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
