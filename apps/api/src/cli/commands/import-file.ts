import type { RouteName, RowError } from '@tasty-food/contract';
import { extname } from 'node:path';
import { Refusal, UsageError, type Given } from '../command';
import { readText } from '../read-text';
import { ServerSession } from '../server-session';
import type { Terminal } from '../terminal';

const TYPES: Record<string, string> = { '.csv': 'text/csv', '.json': 'application/json' };

/** What every import answers. */
export interface Imported {
  readonly applied: boolean;
  readonly errors: readonly RowError[];
  readonly added: readonly unknown[];
  readonly changed: readonly unknown[];
  readonly unchanged: number;
}

/** The file that was typed in -> what a running server made of it. Each bad row is told; throws `UsageError` for another kind of file. */
export async function sendFile<T extends Imported>(
  route: RouteName,
  query: Record<string, string | undefined>,
  given: Given,
  terminal: Terminal,
): Promise<T> {
  const [file = ''] = given.words;
  const type = TYPES[extname(file).toLowerCase()];
  if (type === undefined) throw new UsageError(`${file}: use a file that ends in .csv or .json.`);
  const body = readText(file);
  const preview = given.flag('preview') ? 'true' : undefined;
  const headers = { 'content-type': type };
  const done = await ServerSession.during(given, terminal, (session) =>
    session.json<T>(route, { query: { preview, ...query }, headers, body }),
  );
  for (const { row, column, message } of done.errors) terminal.out(`row ${row}, ${column}: ${message}\n`);
  return done;
}

/** The last word of an import. Throws `Refusal` where rows are to be mended. */
export function conclude(
  { applied, errors, added, changed, unchanged }: Imported,
  terminal: Terminal,
  { since = '', note = '' } = {},
): void {
  const counts = `${added.length} new, ${changed.length} changed, ${unchanged} as they were${since}`;
  terminal.say(applied ? `Imported: ${counts}.${note}` : `Nothing was changed. It would be: ${counts}.`);
  if (errors.length > 0) throw new Refusal('Mend these rows; nothing was imported.');
}
