import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildWhenNeeded } from '../running/build-when-needed.mjs';
import { runProgram } from '../running/run-program.mjs';
import { ROOT } from '../running/workspace.mjs';
import { lockfileFaults } from './lockfile.mjs';
import { add, jestTally, NOTHING, playwrightTally } from './tally.mjs';

/**
 * One step of `npm test`.
 *
 * @typedef {object} Step
 * @property {string} title
 * @property {() => Promise<boolean>} run whether it went well
 * @property {() => import('./tally.mjs').Tally} [tally] what its test runner counted
 * @property {string} [after] the title of a step without which this one makes no sense
 * @property {string} [needs] the name of a facility of the machine without which it is skipped
 */

/** Ends what hangs. The whole run is to stay under half an hour on two cores; where these are slow, the specs alone take 22 minutes. */
const STEP_LIMIT_MS = 40 * 60_000;

const JEST_REPORT = 'test-results/jest.json';
const PLAYWRIGHT_REPORT = join(ROOT, 'test-results/playwright.json');

/** @type {Step[]} From the cheapest to the dearest. */
export const STEPS = [
  { title: 'Lockfile', run: checkLockfile },
  { title: 'Format', run: () => program('prettier', ['--check', '.']) },
  // Through Nx: the walls between rooms are looked up in its graph.
  { title: 'Lint', run: () => program('nx', ['run', 'tools:lint-rooms']) },
  { title: 'Walls', run: () => program('depcruise', ['apps', 'libs', 'tools', 'eslint.config.mjs']) },
  { title: 'Unused', run: () => program('knip', ['--no-progress', '--no-config-hints']) },
  { title: 'Types', run: checkTypes },
  { title: 'Build', run: () => buildWhenNeeded(console.log) },
  { title: 'Unit and integration tests', run: runJest, tally: tallyJest },
  {
    title: 'Browser tests',
    run: runPlaywright,
    tally: () => playwrightTally(PLAYWRIGHT_REPORT),
    after: 'Build',
    needs: 'Chromium',
  },
];

async function checkLockfile() {
  const faults = lockfileFaults(join(ROOT, 'package-lock.json'));
  console.log(faults.join('\n') || 'Complete, and free of download addresses.');
  return faults.length === 0;
}

/** The rooms of one side in one program: each reads the sources of those it asks, so that one by one they would be read twenty times. */
async function checkTypes() {
  const others = ['--exclude=tag:scope:api,tag:scope:portal', '--parallel=1', '--output-style=static'];
  const wentWell = await Promise.all([
    program('tsc', ['-p', 'tsconfig.api-rooms.json', '--noEmit']),
    program('ngc', ['-p', 'tsconfig.portal-rooms.json', '--noEmit']).then(
      async (isPortalRight) => (await program('nx', ['run-many', '-t', 'typecheck', ...others])) && isPortalRight,
    ),
  ]);
  return wentWell.every(Boolean);
}

/** What runs beside the tests of all others: those of the API take nearly as long, and Nx would begin them last, with nothing beside them for the other core. */
const FIRST_IN_LINE = ['apps/api', 'tools'];

/** Tests are never taken from Nx's cache: what is counted at the end has been run. */
async function runJest() {
  for (const report of jestReports()) {
    mkdirSync(dirname(report), { recursive: true });
    rmSync(report, { force: true });
  }
  const names = FIRST_IN_LINE.map((folder) => projectOf(folder).name).join(',');
  const others = ['run-many', '-t', 'test', `--exclude=${names}`, '--parallel=1', '--output-style=static'];
  const wentWell = await Promise.all([
    runInLine(FIRST_IN_LINE),
    program('nx', [...others, '--skip-nx-cache', '--', ...reportTo(JEST_REPORT)]),
  ]);
  return wentWell.every(Boolean);
}

/**
 * One project after the other, each to its end whatever the one before said.
 *
 * @param {string[]} folders
 */
async function runInLine(folders) {
  let wentWell = true;
  for (const folder of folders) {
    const args = ['-c', join(folder, 'jest.config.cts'), ...reportTo(join(folder, JEST_REPORT))];
    wentWell = (await program('jest', args, projectOf(folder).targets.test.options?.env)) && wentWell;
  }
  return wentWell;
}

/** @param {string} file */
function reportTo(file) {
  return ['--json', `--outputFile=${file}`];
}

/**
 * What Nx knows of a project, the environment of its tests among it.
 *
 * @param {string} folder
 * @returns {{ name: string; targets: { test: { options?: { env?: Record<string, string> } } } }}
 */
function projectOf(folder) {
  return JSON.parse(readFileSync(join(ROOT, folder, 'project.json'), 'utf8'));
}

function tallyJest() {
  return jestReports().map(jestTally).reduce(add, NOTHING);
}

/** One for each project with tests: Nx runs jest in the project's folder, so the same relative name lands in each of them. */
function jestReports() {
  return globSync('{apps,libs,tools}/**/jest.config.cts', { cwd: ROOT }).map((config) =>
    join(ROOT, dirname(config), JEST_REPORT),
  );
}

function runPlaywright() {
  rmSync(PLAYWRIGHT_REPORT, { force: true });
  return program('nx', ['run', 'portal-e2e:e2e', '--skip-nx-cache', '--', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT,
  });
}

/**
 * @param {string} name
 * @param {string[]} args
 * @param {Record<string, string>} [extraEnvironment]
 */
async function program(name, args, extraEnvironment) {
  return (await runProgram(name, args, extraEnvironment, STEP_LIMIT_MS)) === 0;
}
