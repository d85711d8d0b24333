// Makes node_modules match package-lock.json. Runs before every npm script, on whichever Node the machine has (16 or later),
// so it uses built-in modules only and no recent syntax. Everything after it runs on the Node that npm installed here.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const say = (/** @type {string} */ text) => console.log(`[setup] ${text}`);

if (!isInstalled()) await install();
restoreNode();

/** Compares the lockfile with npm's own record of what it installed, so that an `npm ci` made by hand counts as well. */
function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesIn(record);
  return Object.entries(packagesIn(join(root, 'package-lock.json')))
    .filter(([path, wanted]) => path !== '' && !isLeftOut(wanted))
    .every(([path, wanted]) => installed[path] && installed[path].version === wanted.version);
}

/**
 * What npm ci may leave out and still be done: packages for other platforms, and entries nothing depends on.
 *
 * @param {LockedPackage} wanted
 */
function isLeftOut(wanted) {
  return wanted.optional === true || wanted.extraneous === true;
}

/**
 * @typedef {{ version?: string, optional?: boolean, extraneous?: boolean }} LockedPackage
 * @param {string} lockfile
 * @returns {Record<string, LockedPackage>}
 */
function packagesIn(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

async function install() {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say('installing the packages of package-lock.json (npm ci); a first time takes a minute or two ...');
  const heartbeat = setInterval(() => say(`... still installing after ${seconds()} s`), 15000);
  const status = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(heartbeat);
  if (status !== 0) {
    say(`npm ci failed with exit code ${status}; its own message stands above.`);
    process.exit(status || 1);
  }
  say(`installed in ${seconds()} s`);
}

/**
 * Runs the very npm that started this script, if one did.
 *
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
function npm(args) {
  const cli = process.env.npm_execpath;
  const child =
    cli && /npm-cli\.js$/.test(cli)
      ? spawn(process.execPath, [cli, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
      : spawn('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      say(`npm could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code === null ? 1 : code));
  });
}

/** npm 10 drops `.bin/node` when several optional packages declare the same program: put it back. */
function restoreNode() {
  const bin = join(root, 'node_modules/.bin');
  const home = `node-${process.platform}-${process.arch}/bin/node`;
  if (process.platform === 'win32' || existsSync(join(bin, 'node')) || !existsSync(join(root, 'node_modules', home)))
    return;
  mkdirSync(bin, { recursive: true });
  symlinkSync(join('..', home), join(bin, 'node'));
}
