import type { HoursImport } from '@tasty-food/contract';
import type { Command } from '../command';
import { SERVER_HELP, SERVER_OPTIONS, SERVER_USAGE } from '../server-session';
import { conclude, sendFile } from './import-file';

type RowName = HoursImport['added'][number];

export const importHours: Command = {
  name: 'import-hours',
  usage: `FILE [--preview] ${SERVER_USAGE}`,
  summary: 'Imports opening weeks and single days from a .csv or .json file: all of them or none',
  help:
    'The file is as `export hours` writes it: a row is a week of a branch from its date on, or one day that is not as its week says. What is\n' +
    `not in it stays. --preview changes nothing and says what would change, and every bad row. ${SERVER_HELP}`,
  options: { preview: { type: 'boolean' }, ...SERVER_OPTIONS },
  words: { min: 1, max: 1 },
  async run(given, terminal) {
    const done = await sendFile<HoursImport>('importHours', {}, given, terminal);
    for (const row of done.added) terminal.out(`${nameOf(row)}: new\n`);
    for (const row of done.changed) terminal.out(`${nameOf(row)}: changed\n`);
    conclude(done, terminal);
  },
};

function nameOf({ branchId, kind, date }: RowName): string {
  return kind === 'week' ? `${branchId}, week from ${date}` : `${branchId}, ${date}`;
}
