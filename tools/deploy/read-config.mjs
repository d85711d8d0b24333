import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../running/workspace.mjs';

const PROGRAM = `
const { configSchema, readConfig } = require('./apps/api/src/config');
let config, fault;
try { config = readConfig(JSON.parse(process.argv[1])); } catch ({ message }) { fault = message; }
console.log(JSON.stringify({ names: Object.keys(configSchema.shape), config, fault }));
`;

/** A process each: the trials ask for the same again and again. @type {Map<string, { names: string[], config?: Record<string, any>, fault?: string }>} */
const known = new Map();

/**
 * What the API's own reader makes of an environment. In a process of its own, because the tools import nothing of the product.
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
  const args = [
    '--require',
    'ts-node/register/transpile-only',
    '--require',
    'tsconfig-paths/register',
    '--eval',
    PROGRAM,
    environment,
  ];
  const output = execFileSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], TS_NODE_PROJECT: join(ROOT, 'tsconfig.api.json') },
  });
  return JSON.parse(output);
}
