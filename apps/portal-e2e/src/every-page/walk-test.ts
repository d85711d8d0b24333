import { test as base } from '../scripted-test';
import { makeRows, type Rows } from './rows';

interface WalkFixtures {
  rows: Rows;
}

/** A test on a product in which every page has something to show. */
export const test = base.extend<object, WalkFixtures>({
  rows: [
    async ({ product }, use) => use(await makeRows(product.url, (answer) => product.script(answer))),
    { scope: 'worker', timeout: 240_000 },
  ],
});
