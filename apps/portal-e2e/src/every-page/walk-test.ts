import { test as base } from '../portal-test';
import { ScriptedPortal } from '../scripted-portal';
import { makeRows, type Rows } from './rows';

interface WalkFixtures {
  /** The running product with a simulator that can be told how to fail. */
  product: ScriptedPortal;
  rows: Rows;
}

/** A test on a product in which every page has something to show. */
export const test = base.extend<object, WalkFixtures>({
  product: [
    // Playwright wants the pattern, though nothing is asked for.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const product = await ScriptedPortal.start();
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  rows: [
    async ({ product }, use) => use(await makeRows(product.url, (answer) => product.script(answer))),
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ product }, use) => use(product.url),
});
