import type { RowError } from '@tasty-food/contract';
import type { z } from 'zod';

/** A row as its schema reads it, with its place in the file. */
export interface RawRow {
  row: number;
  raw: unknown;
}

/** What rows of one kind are held to. */
export interface RowRules<T> {
  schema: z.ZodType<T>;
  /** The column of a table that a place in a row stands for: `name.fr` is `name_fr`. */
  columnOf: (path: readonly PropertyKey[]) => string;
  /** What would be right in a column, where the schema's own words speak of JSON. */
  right: Readonly<Partial<Record<string, string>>>;
  /** What tells one row from another, and the column that bears it. */
  keyOf: (row: T) => { key: string; column: string } | undefined;
  /** What the schema cannot know: each fault with its place. */
  faultsOf?: (row: T) => Iterable<readonly [place: string, message: string]>;
}

/** Rows in -> what they say, or every fault of every row with its place and what would be right. */
export function checkRows<T>(
  rows: readonly RawRow[],
  { schema, columnOf, right, keyOf, faultsOf = () => [] }: RowRules<T>,
  { asTable }: { asTable: boolean },
): { read: { row: number; value: T }[]; errors: RowError[] } {
  const read: { row: number; value: T }[] = [];
  const errors: RowError[] = [];
  const seen = new Map<string, number>();
  const placeOf = (path: readonly PropertyKey[]) => (asTable ? columnOf(path) : path.join('.'));
  for (const { row, raw } of rows) {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
      for (const { path, message, code } of parsed.error.issues) {
        const column = placeOf(path);
        // What a rule of ours says of a value speaks of no JSON.
        errors.push({ row, column, message: (asTable && code !== 'custom' && right[column]) || message });
      }
      continue;
    }
    const value = parsed.data;
    errors.push(...[...faultsOf(value)].map(([place, message]) => ({ row, column: placeOf([place]), message })));
    const key = keyOf(value);
    const before = key && seen.get(key.key);
    if (key && before !== undefined)
      errors.push({ row, column: placeOf([key.column]), message: `${key.key} stands in row ${before} already.` });
    if (key) seen.set(key.key, row);
    read.push({ row, value });
  }
  return { read, errors };
}
