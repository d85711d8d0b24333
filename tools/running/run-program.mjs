import { OwnedProcess } from './owned-process.mjs';
import { ROOT, toolEnvironment } from './workspace.mjs';

/** The longest that a timer can wait: 24 days. */
const NO_LIMIT_MS = 2 ** 31 - 1;

/**
 * Runs one of the installed programs in the workspace, its output passed through.
 *
 * @param {string} name
 * @param {string[]} args
 * @param {Record<string, string>} [extraEnvironment]
 * @param {number} [limitMs] after which it is ended, and has failed: something in it waits for what never comes
 * @returns {Promise<number>} its exit code
 */
export async function runProgram(name, args, extraEnvironment = {}, limitMs = NO_LIMIT_MS) {
  const options = {
    cwd: ROOT,
    env: { ...toolEnvironment(), ...extraEnvironment },
    // Installed programs are command files there.
    shell: process.platform === 'win32',
  };
  const owned = new OwnedProcess(name, args, options);
  const limit = setTimeout(() => {
    console.error(`${name} was ended: it took longer than ${limitMs / 60_000} minutes.`);
    owned.force();
  }, limitMs);
  const code = await owned.exited;
  clearTimeout(limit);
  return code;
}
