import type { MenuImport } from '@tasty-food/contract';
import type { Command } from '../command';
import { SERVER_HELP, SERVER_OPTIONS, SERVER_USAGE } from '../server-session';
import { conclude, sendFile } from './import-file';

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
    const done = await sendFile<MenuImport>('importMenu', { from: given.option('from') }, given, terminal);
    for (const dishId of done.added) terminal.out(`${dishId}: new\n`);
    for (const { dishId, name, columns } of done.changed)
      terminal.out(`${dishId} (${name.en}): ${columns.join(', ')}\n`);
    const { toRecheck = 0 } = done;
    const note = toRecheck > 0 ? ` ${toRecheck} allergen cells wait for a manager.` : '';
    conclude(done, terminal, { since: `, from ${done.from}`, note });
  },
};
