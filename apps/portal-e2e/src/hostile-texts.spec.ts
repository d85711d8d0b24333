import type { Page } from '@playwright/test';
import { makeHostileRows } from './hostile-rows';
import { HOSTILE_NAME } from './hostile-texts';
import { expect, needsChromium } from './portal-test';
import { test } from './scripted-test';

needsChromium();

/** Tells of each script that ran, and of each that only the policy of the page kept from running. */
async function watchForScripts(page: Page): Promise<() => Promise<string[]>> {
  const told: string[] = [];
  await page.exposeFunction('tellOfScript', (what: string) => told.push(what));
  await page.addInitScript(() => {
    const tell = (globalThis as unknown as { tellOfScript(what: string): void }).tellOfScript;
    Object.defineProperty(globalThis, 'ran', { set: () => tell(`ran on ${location.pathname}`) });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      tell(`${violatedDirective} kept from "${sample}" on ${location.pathname}`),
    );
  });
  page.on('dialog', (dialog) => told.push(`a dialog: ${dialog.message()}`));
  // An exposed function answers in turn: what was told before this has arrived.
  return async () => {
    await page.evaluate(() => (globalThis as unknown as { tellOfScript(what: string): unknown }).tellOfScript('asked'));
    return told.splice(0).filter((what) => what !== 'asked');
  };
}

test('no text that somebody wrote is run by a browser, on any page that shows it', async ({ page, product }) => {
  test.setTimeout(120_000);
  const scripts = await watchForScripts(page);
  const { conversationId, documentPath } = await makeHostileRows(product);

  // That a script would be noticed, the policy of the page or not.
  await page.goto(product.url);
  await page.evaluate(() => Object.assign(globalThis, { ran: 1 }));
  expect(await scripts()).toEqual(['ran on /']);
  await page.evaluate(() => {
    try {
      document.createElement('a').setAttribute('onclick', 'globalThis.ran=1');
    } catch {
      // Told as a violation of the policy too.
    }
  });
  expect(await scripts()).toEqual([expect.stringContaining('kept from')]);

  const shown: string[] = [];
  const look = async (path: string, account: 'staff' | 'manager' | 'admin') => {
    await page.request.post(`${product.url}/api/session`, {
      data: { email: `${account}@tastyfood.test`, password: 'tastyfood' },
    });
    await page.goto(`${product.url}${path}`);
    await expect(page.getByText(HOSTILE_NAME.slice(0, 30)).first(), path).toBeAttached();
    // What the text would load or open gets the time to fail.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    shown.push(...(await scripts()));
  };
  await look(`/c/${conversationId}`, 'staff');
  for (const path of ['/menu', '/register', '/86', '/ingredients', '/certificates', '/documents', documentPath])
    await look(path, 'manager');
  for (const path of ['/search?q=trouble', '/glossary', '/admin/people']) await look(path, 'manager');
  await look('/admin/audit', 'admin');
  expect(shown).toEqual([]);
});
