import { OwnedProcess } from './owned-process.mjs';
import { ROOT, toolEnvironment } from './workspace.mjs';

/**
 * Runs one of the installed programs in the workspace, its output passed through.
 *
 * @param {string} name
 * @param {string[]} args
 * @param {Record<string, string>} [extraEnvironment]
 * @returns {Promise<number>} its exit code
 */
export function runProgram(name, args, extraEnvironment = {}) {
  const options = {
    cwd: ROOT,
    env: { ...toolEnvironment(), ...extraEnvironment },
    // Installed programs are command files there.
    shell: process.platform === 'win32',
  };
  return new OwnedProcess(name, args, options).exited;
}
