import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { add, closingLine, jestTally, playwrightTally } from './tally.mjs';

describe('the tally of a run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tasty-food-tally-'));
  const report = (/** @type {object} */ content) => {
    const file = join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(content));
    return file;
  };

  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts a suite that could not start as a failure', () => {
    const file = report({
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 0,
      numRuntimeErrorTestSuites: 1,
      testResults: [],
    });
    expect(jestTally(file)).toMatchObject({ passed: 3, failed: 2, skipped: 2 });
  });

  it('repeats what the failed tests said, each by its name', () => {
    const file = report({
      numPassedTests: 1,
      numFailedTests: 1,
      numPendingTests: 0,
      numTodoTests: 0,
      numRuntimeErrorTestSuites: 1,
      testResults: [
        {
          name: 'a.spec.ts',
          status: 'failed',
          message: 'both of them',
          assertionResults: [
            { status: 'passed', fullName: 'the log keeps', failureMessages: [] },
            {
              status: 'failed',
              fullName: 'the log replays',
              failureMessages: ['\u001b[31mExpected: 1\u001b[39m\n\nReceived: 2'],
            },
          ],
        },
        { name: 'b.spec.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
        { name: 'c.spec.ts', status: 'passed', message: '', assertionResults: [] },
      ],
    });
    expect(jestTally(file).failures).toEqual([
      'a.spec.ts › the log replays\n  Expected: 1\n  Received: 2',
      'b.spec.ts\n  Cannot find module',
    ]);
  });

  it('repeats what a failed browser test said, wherever its file nests it', () => {
    const spec = (/** @type {string} */ title, /** @type {object[]} */ ...results) => ({
      title,
      file: 'phone.spec.ts',
      line: 6,
      tests: [{ results }],
    });
    const failed = spec('one thumb signs in', { error: { message: 'Timeout' } }, {});
    const file = report({
      stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 0 },
      errors: [{ message: 'no server' }],
      suites: [{ specs: [spec('it opens', {})], suites: [{ specs: [failed] }] }],
    });
    expect(playwrightTally(file).failures).toEqual([
      'Outside of every test\n  no server',
      'phone.spec.ts:6 › one thumb signs in\n  Timeout',
    ]);
  });

  it('counts a browser test that passed only at the second try as a failure', () => {
    const file = report({ stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 0 }, errors: [], suites: [] });
    expect(playwrightTally(file)).toMatchObject({ passed: 5, failed: 1, skipped: 0 });
  });

  it('counts a report that was never written as a failure', () => {
    expect(jestTally(join(folder, 'none.json'))).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
    expect(playwrightTally(join(folder, 'none.json'))).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
  });

  it('names what was skipped only when something was', () => {
    const tally = { passed: 2, failed: 0, skipped: 0, failures: [] };
    expect(closingLine(tally)).toBe('2 passed, 0 failed');
    expect(closingLine(add(tally, { passed: 1, failed: 1, skipped: 3, failures: [] }))).toBe(
      '3 passed, 1 failed, 3 skipped',
    );
  });
});
