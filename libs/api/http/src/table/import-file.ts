import type { RowError } from '@tasty-food/contract';
import { json, text, type RequestHandler } from 'express';
import { z } from 'zod';
import { ProblemException } from '../problem-exception';
import type { RawRow } from './check-rows';

/** A menu of a thousand dishes in three languages. */
const FILE_MAX_BYTES = 1024 * 1024;
const ROWS_MAX = 5_000;
/** So many faults stand in a refusal; the preview names every one. */
const REFUSED_FOR_MAX = 200;

const asJson = json({ limit: FILE_MAX_BYTES });
const asTable = text({ type: 'text/csv', limit: FILE_MAX_BYTES, defaultCharset: 'utf-8' });

/**
 * Reads what an import sends, before the parser of every other route, which takes only small JSON. One function for both: Nest takes
 * a parser that it finds by its name for the one of the whole app.
 */
export const readImportFile: RequestHandler = (request, response, next) =>
  request.is('text/csv') ? asTable(request, response, next) : asJson(request, response, next);

/** The rows of an import that came as JSON: `{"<name>": […]}`. */
export function readJsonRows(body: unknown, name: string): { rows: RawRow[]; errors: RowError[] } {
  const read = z.strictObject({ [name]: z.array(z.unknown()).max(ROWS_MAX) }).safeParse(body ?? {});
  if (read.success) return { rows: (read.data[name] ?? []).map((raw, at) => ({ row: at + 1, raw })), errors: [] };
  const message = `Send {"${name}": […]} as the export has it, or a table with Content-Type: text/csv.`;
  return { rows: [], errors: [{ row: 0, column: read.error.issues[0]?.path.join('.') ?? '', message }] };
}

/** Nothing is imported: the bad rows by name. */
export function refuseImport(errors: readonly RowError[]): ProblemException {
  const [first] = errors;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more: see errors, or ask for a preview)` : '';
  const detail = `Nothing was imported. Row ${first?.row}, ${first?.column}: ${first?.message}${more}`;
  return new ProblemException('invalid-request', detail, {
    errors: errors
      .slice(0, REFUSED_FOR_MAX)
      .map(({ row, column, message }) => ({ path: `row ${row}, ${column}`, message })),
  });
}
