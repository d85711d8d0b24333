import { isServerReachable, TEST_DATABASE_URL } from './test-server';
import type { Engine } from './test-place';

/**
 * One suite, run on the embedded engine and on a server. Without a server its half is skipped by name; with `CI=true` it runs
 * and fails, so that nobody believes it was tested.
 */
export function describeOnEachEngine(name: string, suite: (engine: Engine) => void): void {
  describe(`${name}, embedded`, () => suite('embedded'));
  const title = `${name}, on a server`;
  if (isServerReachable() || process.env['CI'] === 'true') describe(title, () => suite('server'));
  else
    describe.skip(`${title}: ${new URL(TEST_DATABASE_URL).host} does not let us in (apt-get install -y postgresql, or set TEST_DATABASE_URL)`, () =>
      suite('server'));
}
