import { expect, needsChromium, test } from './portal-test';

needsChromium();
test.use({ colorScheme: 'light' });

/** What a phone may have to load before somebody can ask, data apart; 196 kB were measured. */
const FIRST_LOAD_MAX_BYTES = 200_000;

test('the first load of the chat grows no further than it is', async ({ portal, page }) => {
  await page.request.post('/api/session', { data: { email: 'staff@tastyfood.test', password: 'tastyfood' } });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  const urls = new Map<string, string>();
  const files = new Map<string, number>();
  browser.on('Network.requestWillBeSent', ({ requestId, request }) =>
    urls.set(requestId, new URL(request.url).pathname),
  );
  browser.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = urls.get(requestId) ?? '';
    // Data is as much as people have said; whether some of it is there already is a matter of milliseconds.
    if (!path.startsWith('/api/')) files.set(path, encodedDataLength);
  });
  await portal.open();
  await expect(portal.question).toBeVisible();
  await page.waitForLoadState('load');
  const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: 'first load', description: `${bytes} bytes` });
  expect(bytes, JSON.stringify([...files])).toBeLessThanOrEqual(FIRST_LOAD_MAX_BYTES);
});

test('what the first script imports is on its way before that script has come', async ({ page, api }) => {
  const html = await (await page.request.get(api.url)).text();
  const main = /src="(main-[^"]+\.js)"/.exec(html)?.[1];
  const script = await (await page.request.get(`${api.url}/${main}`)).text();
  const imported = [...script.matchAll(/from\s?["'`]\.\/([^"'`]+\.js)["'`]/g)].map(([, file]) => file);
  const preloaded = [...html.matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, file]) => file);
  expect(imported.length).toBeGreaterThan(0);
  expect(preloaded).toEqual(expect.arrayContaining(imported));
});

test('the chosen theme stands before the first frame', async ({ portal, page }) => {
  await portal.open();
  await page.evaluate(() => localStorage.setItem('tasty-food.theme', 'dark'));
  await page.addInitScript(() => {
    const seen = ((globalThis as { seen?: string[] }).seen = [] as string[]);
    const look = () => {
      if (document.body) seen.push(getComputedStyle(document.body).backgroundColor);
      if (seen.length < 20) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.reload();
  await expect(portal.signIn).toBeVisible();
  const seen = await page.evaluate(() => [...new Set((globalThis as { seen?: string[] }).seen)]);
  // Once the styles are there, they are dark ones; before, nothing is painted.
  expect(seen.filter((colour) => colour !== 'rgba(0, 0, 0, 0)')).toEqual(['rgb(17, 23, 20)']);
});
