import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/**
 * How many tests ended how, and what the failed ones said.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Tally
 */

/** @type {Tally} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** A failure is read at the end of a long log: its first lines name it, the rest stands where it was printed. */
const LINES_OF_A_FAILURE = 12;

/** @param {Tally} a @param {Tally} b @returns {Tally} */
export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
  };
}

/**
 * What jest wrote with `--json --outputFile`. A suite that could not even start counts as one failure.
 *
 * @param {string} file
 * @returns {Tally}
 */
export function jestTally(file) {
  const report = readReport(file);
  if (!report) return { ...NOTHING, failed: 1 };
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(failuresOfSuite),
  };
}

/**
 * What Playwright's JSON reporter wrote. A test that passed only when tried again is a failure that has not been understood.
 *
 * @param {string} file
 * @returns {Tally}
 */
export function playwrightTally(file) {
  const report = readReport(file);
  if (!report) return { ...NOTHING, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    skipped,
    failures: failedSpecs(report),
  };
}

/** The one line that ends a run. @param {Tally} tally */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {any} suite one file of jest's report; without a failed test it failed as a whole, or not at all */
function failuresOfSuite({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
  if (failed.length === 0 && status === 'failed') return [failure(name, message)];
  return failed.map((/** @type {any} */ test) =>
    failure(`${name} › ${test.fullName}`, test.failureMessages.join('\n')),
  );
}

/** @param {any} report Playwright's; suites stand within suites, and a test is tried more than once */
function failedSpecs({ suites, errors }) {
  const specs = suites.flatMap(function specsOf(/** @type {any} */ suite) {
    return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
  });
  const triesOf = (/** @type {any} */ spec) => spec.tests.flatMap((/** @type {any} */ test) => test.results);
  return [
    ...errors.map((/** @type {any} */ error) => failure('Outside of every test', error.message)),
    ...specs.flatMap((/** @type {any} */ spec) => {
      const failed = triesOf(spec).find((/** @type {any} */ result) => result.error);
      return failed ? [failure(`${spec.file}:${spec.line} › ${spec.title}`, failed.error.message)] : [];
    }),
  ];
}

/** @param {string} test @param {string | undefined} message */
function failure(test, message = '') {
  const plain = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [test, ...plain.slice(0, LINES_OF_A_FAILURE).map((line) => `  ${line}`)].join('\n');
}

/**
 * @param {string} file
 * @returns {any} nothing when the runner died before it could write
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
