import { CreateAdmin, type NewAdmin } from '@tasty-food/api-staff';
import { languageSchema, LANGUAGES, newPasswordSchema } from '@tasty-food/contract';
import { z } from 'zod';
import { readConfig } from '../../config';
import { Refusal, required, UsageError, type Command } from '../command';
import { duringRooms } from '../operator-module';
import { PASSWORD_HELP, PASSWORD_OPTION, readPassword } from '../read-password';

const DEFAULT_NAME = 'Administrator';

export const createAdmin: Command = {
  name: 'create-admin',
  usage: '--email ADDRESS [--name NAME] [--language fr|nl|en] [--password-file FILE]',
  summary: 'Makes an account of an administrator',
  help:
    `${PASSWORD_HELP}\nWorks on the database of DATABASE_URL, else of DATA_DIR, and writes the deed into the audit log. The embedded\n` +
    'database belongs to the server that runs: stop that first, or let an administrator invite people in the portal.',
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    language: { type: 'string' },
    ...PASSWORD_OPTION,
  },
  words: { min: 0, max: 0 },
  async run(given, terminal) {
    const email = required(given, 'email', 'chef@restaurant.example');
    if (!z.email().safeParse(email).success) throw new UsageError('--email: use an e-mail address.');
    const language = languageSchema.safeParse(given.option('language') ?? 'fr');
    if (!language.success) throw new UsageError(`--language: use one of ${LANGUAGES.join(', ')}.`);
    const config = readConfig(terminal.environment);
    const password = newPasswordSchema.safeParse(await readPassword(given, terminal, `New password for ${email}:`));
    if (!password.success) throw new Refusal(`The password: ${password.error.issues[0]?.message}`);
    const name = given.option('name') ?? DEFAULT_NAME;
    const admin: NewAdmin = { email, name, language: language.data, password: password.data };
    await duringRooms(config, (rooms) => rooms.get(CreateAdmin).create(admin));
    terminal.out(`${email} is an administrator.\n`);
  },
};
