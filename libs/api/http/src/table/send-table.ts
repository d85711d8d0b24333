import type { TableExportQuery } from '@tasty-food/contract';
import type { Response } from 'express';

/** The rows of an export: JSON under their name, as an import takes it back, or a table that is saved as a file. */
export function sendTable<Name extends string, Row>(
  response: Response,
  { format }: TableExportQuery,
  { name, rows, file, csv }: { name: Name; rows: Row[]; file: string; csv: (rows: readonly Row[]) => string },
): Record<Name, Row[]> | string {
  if (format === 'json') return { [name]: rows } as Record<Name, Row[]>;
  response.type('text/csv; charset=utf-8').attachment(file);
  return csv(rows);
}
