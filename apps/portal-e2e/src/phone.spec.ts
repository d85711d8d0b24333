import { expect, needsChromium, test } from './portal-test';

needsChromium();
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('one thumb signs in, asks, reads, and finds an earlier conversation', async ({ portal, page }) => {
  await portal.open();
  await expect(portal.signIn.getByRole('heading', { level: 1 })).toBeFocused();
  await portal.signIn.getByRole('button', { name: /manager@tastyfood.test/ }).tap();
  await expect(portal.signIn).toBeHidden();
  await expect(portal.question).not.toBeFocused();

  await page.locator('app-welcome').getByRole('button').first().tap();
  await portal.answered();
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);

  await portal.lastAnswer
    .getByRole('button', { name: /^Source 1/ })
    .first()
    .tap();
  await expect(page.getByRole('dialog')).toBeInViewport();
  await page.getByRole('button', { name: 'Fermer' }).tap();

  const title = page.getByRole('banner').getByRole('paragraph').first();
  expect((await title.boundingBox())?.width).toBeGreaterThan(220);
  await page.getByRole('button', { name: 'Actions de la conversation' }).tap();
  await page.getByRole('menuitem', { name: 'Nouvelle conversation' }).tap();
  await expect(page).toHaveURL(/\/$/);
  await page.getByRole('button', { name: 'Ouvrir les conversations' }).tap();
  await page.getByRole('navigation', { name: 'Conversations' }).getByRole('link').first().tap();
  await expect(page).toHaveURL(/\/c\//);
  await expect(portal.lastAnswer).toBeVisible();
});

test('Enter breaks the line, and the composer grows with it', async ({ portal, page }) => {
  await portal.open();
  await portal.enter();
  await portal.question.tap();
  await page.keyboard.type('un');
  await page.keyboard.press('Enter');
  await page.keyboard.type('deux');
  await expect(portal.question).toHaveValue('un\ndeux');
  const before = await portal.question.boundingBox();
  await portal.question.fill(Array.from({ length: 60 }, (_, n) => `ligne ${n}`).join('\n'));
  // It grows with what is written, and no further than two fifths of the screen, all of it above the bar.
  const grown = await portal.question.boundingBox();
  const { height } = page.viewportSize() ?? { height: 0 };
  expect(grown?.height).toBeGreaterThan(2 * (before?.height ?? Infinity));
  expect(grown?.height).toBeLessThanOrEqual(0.4 * height + 1);
  const bar = await page.getByRole('navigation', { name: 'Navigation principale' }).boundingBox();
  expect((grown?.y ?? Infinity) + (grown?.height ?? Infinity)).toBeLessThanOrEqual(bar?.y ?? 0);
  await expect(portal.answers).toHaveCount(0);
});

test('the reader who scrolls up is left alone, and comes back with one tap', async ({ portal, page }) => {
  await portal.open();
  await portal.enter();
  for (const question of ['Y a-t-il du sésame dans L’Ardent Classic ?', 'Quels burgers sont végétariens ?']) {
    await portal.ask(question);
    await portal.answered();
  }
  const scroller = page.getByRole('region', { name: 'Messages' });
  const top = () => scroller.evaluate((element) => element.scrollTop);
  await scroller.evaluate((element) => element.scrollTo({ top: 0 }));
  await expect(page.getByRole('button', { name: 'Aller au dernier message' })).toBeVisible();
  expect(await top()).toBe(0);
  await page.getByRole('button', { name: 'Aller au dernier message' }).tap();
  await expect.poll(top).toBeGreaterThan(100);
});
