import { expect, needsChromium, test } from './portal-test';

needsChromium();
test.use({ serviceWorkers: 'allow' });

test('without a network the portal opens, and menu, register, 86 list and hours are read with their age', async ({
  portal,
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await portal.open('/menu');
  await portal.enter();
  const worker = await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.scriptURL;
  });
  expect(worker).toMatch(/\/ngsw-worker\.js$/);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const places = [
    ['/menu', 'app-menu-item'],
    ['/register', '[role=rowheader], th[scope=row]'],
    ['/86', 'main li button'],
    ['/hours', 'dl'],
  ] as const;
  // Seen once with a network: then the device keeps them.
  for (const [path, rows] of places) {
    await page.goto(path);
    await expect(page.locator(rows).first()).toBeVisible();
  }
  const streams = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ pathname }) => pathname === '/api/events')
      .map(({ search }) => search),
  );
  for (const search of streams) expect(search).toContain('ngsw-bypass');

  await context.setOffline(true);
  for (const [path, rows] of places) {
    await page.goto(path);
    await expect(page.locator(rows).first()).toBeVisible();
    await expect(page.getByText('Pas de réseau.')).toBeVisible();
    await expect(page.getByText(/date de \d{2}:\d{2}/).first()).toBeVisible();
  }
  // The styles of a page from the device are applied too.
  expect(await page.locator('app-navigation').evaluate((bar) => getComputedStyle(bar).display)).toBe('block');
  await context.setOffline(false);
  portal.forgetFaults(/ERR_INTERNET_DISCONNECTED|Failed to fetch|Http failure|NetworkError/);
});

test('a change of person on a shared tablet leaves nothing of the former one', async ({ portal, page, context }) => {
  await portal.open();
  await portal.enter();
  await portal.question.fill('Un brouillon de la première personne');
  const second = await context.newPage();
  await second.goto('/menu');
  await expect(second.locator('app-menu-item').first()).toBeVisible();
  await page.getByRole('button', { name: /Mon compte/ }).click();
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
  await portal.enter('manager@tastyfood.test');
  await expect(portal.question).toHaveValue('');
  // The other tab belonged to the former person too.
  await expect(second).toHaveURL(/\/$/);
  const kept = await page.evaluate(() =>
    Object.entries(localStorage)
      .map((entry) => entry.join('='))
      .join('\n'),
  );
  expect(kept).not.toContain('brouillon');
  expect(kept).not.toContain('staff@tastyfood.test');
});

test('it can be installed', async ({ page }) => {
  await page.goto('/');
  const manifest = await (await page.request.get('/manifest.webmanifest')).json();
  expect(manifest).toMatchObject({ display: 'standalone', start_url: '/' });
  for (const { src } of manifest.icons) expect((await page.request.get(`/${src}`)).status()).toBe(200);
  const browser = await page.context().newCDPSession(page);
  const { errors } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});

test('a new version asks, and only the person loads it', async ({ portal, page, context }) => {
  await portal.open();
  await portal.enter();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // What a release changes for the worker, whatever else is in it.
  await context.route('**/ngsw.json*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), timestamp: Date.now() } });
  });
  await portal.ask('Quelles sont les étapes de la friture ?');
  await page.evaluate(async () => {
    Object.assign(globalThis, { neverReloaded: true });
    await (await navigator.serviceWorker.ready).update();
    navigator.serviceWorker.controller?.postMessage({ action: 'CHECK_FOR_UPDATES', nonce: 1 });
  });
  const offer = page.getByRole('status').filter({ hasText: 'nouvelle version' });
  await portal.answered();
  await expect(offer).toBeVisible();
  expect(await page.evaluate(() => 'neverReloaded' in globalThis)).toBe(true);
  await offer.getByRole('button').click();
  await expect(portal.question).toBeVisible();
  expect(await page.evaluate(() => 'neverReloaded' in globalThis)).toBe(false);
});
