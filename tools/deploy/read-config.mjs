import { execFileSync } from 'node:child_process';
import { ROOT } from '../running/workspace.mjs';

const PROGRAM = `
import { configSchema, readConfig } from './apps/api/src/config.ts';
let config, fault;
try { config = readConfig(JSON.parse(process.argv[1])); } catch ({ message }) { fault = message; }
console.log(JSON.stringify({ names: Object.keys(configSchema.shape), config, fault }));
`;

/** A process each: the trials ask for the same again and again. @type {Map<string, { names: string[], config?: Record<string, any>, fault?: string }>} */
const known = new Map();

/**
 * What the API's own reader makes of an environment. Run by Node as it stands, because the tools import nothing of the product.
 *
 * @param {Record<string, string>} environment
 * @returns {{ names: string[], config?: Record<string, any>, fault?: string }} every name that it knows, and the configuration or the fault
 */
export function readConfig(environment) {
  const asked = JSON.stringify(environment);
  const read = known.get(asked) ?? ask(asked);
  known.set(asked, read);
  return read;
}

/** @param {string} environment as JSON */
function ask(environment) {
  const args = ['--disable-warning=ExperimentalWarning', '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'];
  const output = execFileSync(process.execPath, [...args, '--input-type=module', '-e', PROGRAM, environment], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  return JSON.parse(output);
}
