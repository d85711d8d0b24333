import { migrateDatabase } from '@tasty-food/api-postgres';
import { readConfig } from '../../config';
import type { Command } from '../command';

export const migrate: Command = {
  name: 'migrate',
  usage: '',
  summary: 'Brings the schema of the database up to date',
  help:
    'Reads DATABASE_URL, else DATA_DIR. Each migration runs once, in a transaction of its own; commands and servers that start together\n' +
    'wait for one another. A server does the same when it starts. The embedded database belongs to the server that runs: stop that first.',
  options: {},
  words: { min: 0, max: 0 },
  async run(_given, terminal) {
    const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = readConfig(terminal.environment);
    const applied = await migrateDatabase({ databaseUrl, dataDir, poolSize: 1 });
    for (const name of applied) terminal.out(`applied ${name}\n`);
    terminal.say(applied.length === 0 ? 'The schema is up to date.' : `Applied ${applied.length} migrations.`);
  },
};
