import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The folder of the workspace, wherever a tool was started from. */
export const ROOT = join(import.meta.dirname, '../..');

/** The environment of everything a tool starts: the installed programs first, Nx in plain lines and without a daemon. */
export function toolEnvironment() {
  return {
    ...process.env,
    PATH: [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
    NX_TUI: 'false',
    NX_DAEMON: 'false',
  };
}

/** Reads `.env` if there is one; what the shell has set already wins. */
export function loadDotEnv() {
  const file = join(ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}
