import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { runProgram } from './run-program.mjs';
import { ROOT } from './workspace.mjs';

/** The simulator is not built, but lies beside the built API: Node runs it as it stands. */
const SOURCES = ['apps/api', 'apps/claude-simulator', 'apps/portal', 'libs'];
const SETTINGS = ['package-lock.json', 'nx.json', 'tsconfig.base.json', 'tsconfig.api.json'];
const NOT_BUILT = /(^|\/)(node_modules|dist|testing|test-results|\.angular)(\/|$)|\.spec\.ts$/;
const BUILT = ['dist/apps/api/main.js', 'dist/apps/portal/browser/index.html'];
const STAMP = join(ROOT, 'dist/.build-stamp');

/**
 * Builds the API and the portal unless what stands in `dist` was made from these very sources. Nx could tell as well, but
 * takes seconds to start; reading a few hundred small files takes milliseconds.
 *
 * @param {(text: string) => void} say
 * @returns {Promise<boolean>} whether `dist` is now as it should be
 */
export async function buildWhenNeeded(say) {
  const wanted = fingerprint();
  if (isBuilt(wanted)) return true;
  const started = performance.now();
  say('building the API and the portal; a first time takes about a minute ...');
  const code = await runProgram('nx', ['run-many', '-t', 'build', '-p', 'api,portal', '--output-style=static']);
  if (code !== 0) return false;
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stampFor(wanted));
  say(`built in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return true;
}

/** @param {string} wanted */
function isBuilt(wanted) {
  return (
    BUILT.every((file) => existsSync(join(ROOT, file))) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === stampFor(wanted)
  );
}

/** Says of which sources, and of which build: one that was made by hand since then was perhaps made of others. @param {string} wanted */
function stampFor(wanted) {
  return [wanted, ...BUILT.map((file) => statSync(join(ROOT, file)).mtimeMs)].join(' ');
}

/** One hash over the name and content of every file that goes into a build. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [...SETTINGS.map((name) => join(ROOT, name)), ...SOURCES.flatMap(filesBelow)]) {
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} folder */
function filesBelow(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !NOT_BUILT.test(relative(ROOT, file)))
    .sort();
}
