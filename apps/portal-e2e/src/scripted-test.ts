import { test as base } from './portal-test';
import { ScriptedPortal } from './scripted-portal';

interface ScriptedFixtures {
  /** The running product with a simulator that can be told how to answer, and how to fail. */
  product: ScriptedPortal;
}

/** A test on a product whose simulator answers what the test has told it. */
export const test = base.extend<object, ScriptedFixtures>({
  product: [
    // Playwright reads the names of fixtures from the pattern, so it wants one where nothing is asked for.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const product = await ScriptedPortal.start();
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ product }, use) => use(product.url),
});
