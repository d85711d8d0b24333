import type { MenuImport } from '@tasty-food/contract';
import { extname } from 'node:path';
import { Refusal, UsageError, type Command } from '../command';
import { readText } from '../read-text';
import { SERVER_HELP, SERVER_OPTIONS, SERVER_USAGE, ServerSession } from '../server-session';

const TYPES: Record<string, string> = { '.csv': 'text/csv', '.json': 'application/json' };

export const importMenu: Command = {
  name: 'import-menu',
  usage: `FILE [--preview] [--from DAY] ${SERVER_USAGE}`,
  summary: 'Imports dishes from a .csv or .json file: all of them or none',
  help:
    `The file is as \`export menu\` writes it. --preview changes nothing and says what would change, and every bad row. --from: the day\n` +
    `from which it holds; without it today. ${SERVER_HELP}`,
  options: { preview: { type: 'boolean' }, from: { type: 'string' }, ...SERVER_OPTIONS },
  words: { min: 1, max: 1 },
  async run(given, terminal) {
    const [file = ''] = given.words;
    const type = TYPES[extname(file).toLowerCase()];
    if (type === undefined) throw new UsageError(`${file}: use a file that ends in .csv or .json.`);
    const body = readText(file);
    const query = { preview: given.flag('preview') ? 'true' : undefined, from: given.option('from') };
    const headers = { 'content-type': type };
    const done = await ServerSession.during(given, terminal, (session) =>
      session.json<MenuImport>('importMenu', { query, headers, body }),
    );
    for (const { row, column, message } of done.errors) terminal.out(`row ${row}, ${column}: ${message}\n`);
    for (const dishId of done.added) terminal.out(`${dishId}: new\n`);
    for (const { dishId, columns } of done.changed) terminal.out(`${dishId}: ${columns.join(', ')}\n`);
    terminal.say(summaryOf(done));
    if (done.errors.length > 0) throw new Refusal('Mend these rows; nothing was imported.');
  },
};

function summaryOf({ applied, from, added, changed, unchanged, toRecheck = 0 }: MenuImport): string {
  const counts = `${added.length} new, ${changed.length} changed, ${unchanged} as they were, from ${from}`;
  const recheck = toRecheck > 0 ? ` ${toRecheck} allergen cells wait for a manager.` : '';
  return applied ? `Imported: ${counts}.${recheck}` : `Nothing was changed. It would be: ${counts}.`;
}
