import { expect, needsChromium, test } from './portal-test';

needsChromium();

const WHERE = /Restaurant où la question est posée|Vestiging waar de vraag gesteld wordt/;

test('who works at several branches says at which a question is asked, and the answer stands on its rows', async ({
  portal,
  page,
}) => {
  await portal.open();
  await portal.enter('admin@tastyfood.test');
  await page.getByRole('combobox', { name: WHERE }).selectOption({ label: 'Saint-Gilles' });
  const asked = page.waitForRequest(
    (request) => request.url().endsWith('/api/chat/turns') && request.method() === 'POST',
  );
  await portal.ask('Hoeveel kost De Ardent Classic?');
  expect((await asked).postDataJSON()).toMatchObject({ branchId: 'saint-gilles' });
  // At Angleur, the first of the list, it costs 10,90 €.
  await expect(portal.lastAnswer).toContainText('11,50');

  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  // The drawer closes first.
  await expect(async () => {
    const { x, width, height } = (await page.getByRole('combobox', { name: WHERE }).boundingBox()) ?? {
      x: 360,
      width: 0,
      height: 0,
    };
    expect(height).toBeGreaterThanOrEqual(44);
    expect(x + width).toBeLessThan(360);
  }).toPass();
  const header = page.getByRole('banner');
  const widthOfTitle = async () => (await header.getByRole('paragraph').first().boundingBox())?.width;
  await expect.poll(widthOfTitle).toBeGreaterThan(60);
  const account = await header.getByRole('button', { name: /Mon compte|Mijn account/ }).boundingBox();
  expect((account?.x ?? 360) + (account?.width ?? 0)).toBeLessThanOrEqual(360);
  await page.reload();
  await expect(page.getByRole('combobox', { name: WHERE })).toHaveValue('saint-gilles');
});

test('a question that is asked before the branches have come is asked at the branch of before', async ({
  portal,
  page,
}) => {
  await portal.open();
  await portal.enter('admin@tastyfood.test');
  await page.getByRole('combobox', { name: WHERE }).selectOption({ label: 'Saint-Gilles' });
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/api/branches', async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  const asked = page.waitForRequest(
    (request) => request.url().endsWith('/api/chat/turns') && request.method() === 'POST',
  );
  await portal.ask('Hoeveel kost De Ardent Classic?');
  expect((await asked).postDataJSON()).toMatchObject({ branchId: 'saint-gilles' });
  await expect(page.getByRole('combobox', { name: WHERE })).toHaveCount(0);
  come();
  await expect(page.getByRole('combobox', { name: WHERE })).toHaveValue('saint-gilles');
});

test('who works at one branch is asked nothing, and the question is that branch’s', async ({ portal, page }) => {
  await portal.open();
  await portal.enter();
  const asked = page.waitForRequest(
    (request) => request.url().endsWith('/api/chat/turns') && request.method() === 'POST',
  );
  await portal.ask('Combien coûte L’Ardent Classic ?');
  expect((await asked).postDataJSON()).not.toHaveProperty('branchId');
  await expect(portal.lastAnswer).toContainText('10,90');
  await expect(page.getByRole('combobox', { name: WHERE })).toHaveCount(0);
});
