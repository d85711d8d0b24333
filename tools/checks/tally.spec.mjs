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
    });
    expect(jestTally(file)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('counts a browser test that passed only at the second try as a failure', () => {
    const file = report({ stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] });
    expect(playwrightTally(file)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('counts a report that was never written as a failure', () => {
    expect(jestTally(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(playwrightTally(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('names what was skipped only when something was', () => {
    const tally = { passed: 2, failed: 0, skipped: 0 };
    expect(closingLine(tally)).toBe('2 passed, 0 failed');
    expect(closingLine(add(tally, { passed: 1, failed: 1, skipped: 3 }))).toBe('3 passed, 1 failed, 3 skipped');
  });
});
