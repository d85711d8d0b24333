import type { Browser, Page } from '@playwright/test';
import { Portal } from './portal';
import { expect, needsChromium, test } from './portal-test';

needsChromium();

const SESAME = 'Y a-t-il du sésame dans L’Ardent Classic ?';
const MILK = 'Y a-t-il du lait dans L’Halloumi ?';

test('an edited question and a second answer keep the earlier versions behind arrows, over a reload too', async ({
  portal,
  page,
}) => {
  await portal.open();
  await portal.enter();
  await portal.ask(SESAME);
  await portal.answered();
  await page.getByRole('button', { name: 'Modifier la question' }).click();
  await page.getByRole('textbox', { name: 'Question modifiée' }).fill(MILK);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: MILK })).toBeVisible();
  await portal.answered();
  await expect(page.getByRole('img', { name: 'Version 2 sur 2' })).toBeVisible();
  await page.getByRole('button', { name: 'Version précédente' }).click();
  await expect(page.getByRole('heading', { level: 2, name: SESAME })).toBeVisible();
  await expect(portal.answers).toHaveCount(1);

  await page.getByRole('button', { name: 'Refaire la réponse' }).click();
  await expect(page.getByRole('img', { name: 'Version 3 sur 3' })).toBeVisible();
  await portal.answered();
  // On a low screen the answer is longer than what is seen, and its question stays at the top all the same.
  await page.setViewportSize({ width: 1440, height: 420 });
  await page.getByRole('button', { name: 'Refaire la réponse' }).click();
  await expect(page.getByRole('img', { name: 'Version 4 sur 4' })).toBeVisible();
  await portal.answered();
  const scroller = page.getByRole('region', { name: 'Messages' });
  const overflow = await scroller.evaluate((element) => element.scrollHeight - element.clientHeight);
  expect(overflow).toBeGreaterThan(30);
  const fromTop = await portal.questionFromTop();
  expect(fromTop).toBeGreaterThanOrEqual(0);
  expect(fromTop).toBeLessThan(40);
  await page.reload();
  await expect(page.getByRole('img', { name: 'Version 4 sur 4' })).toBeVisible();
  await page.getByRole('button', { name: 'Version précédente' }).click();
  await page.getByRole('button', { name: 'Version précédente' }).click();
  await expect(page.getByRole('heading', { level: 2, name: MILK })).toBeVisible();
});

test('what one screen of a person asks, another shows as it is answered, and both lists bear the new title', async ({
  portal,
  page,
  browser,
  baseURL,
}) => {
  await portal.open();
  await portal.enter();
  await portal.ask(SESAME);
  await portal.answered();
  const other = await secondScreen(browser, baseURL, page.url());
  await expect(other.answers).toHaveCount(1);
  await portal.ask(MILK);
  await expect(other.page.getByRole('heading', { level: 2, name: MILK })).toBeVisible({ timeout: 3_000 });
  await portal.answered();
  await other.answered();
  expect(await other.text()).toBe(await portal.text());

  const opened = page.getByRole('listitem').filter({ has: page.locator('[aria-current=page]') });
  await opened.getByRole('button', { name: /Actions/ }).click();
  await page.getByRole('menuitem', { name: 'Renommer' }).click();
  await page.getByRole('textbox', { name: 'Nouveau titre' }).fill('Deux écrans');
  await page.keyboard.press('Enter');
  await expect(other.page.getByRole('link', { name: 'Deux écrans' })).toBeVisible();
  other.expectNoFaults();
  await other.page.context().close();
});

test('more tabs than a browser has connections do not freeze each other, without HTTP/2 too', async ({
  page,
  context,
  baseURL,
}) => {
  await context.request.post(`${baseURL}/api/session`, {
    data: { email: 'staff@tastyfood.test', password: 'tastyfood' },
  });
  // Chromium opens six connections to a server. A stream a tab would take them all.
  for (let tab = 0; tab < 6; tab++) {
    const other = await context.newPage();
    await other.goto('/menu');
    await expect(other.locator('app-menu-item').first()).toBeVisible();
  }
  const seventh = new Portal(page);
  await seventh.open();
  await seventh.ask(SESAME);
  await seventh.answered();
  expect(await protocolOf(page)).toBe('http/1.1');
});

test('without a network a question waits, says so, and goes out by itself', async ({ portal, page, context }) => {
  await portal.open();
  await portal.enter();
  await portal.ask(SESAME);
  await portal.answered();
  await context.setOffline(true);
  await expect(page.getByText('Pas de réseau.')).toBeVisible();
  await portal.ask(MILK);
  await expect(portal.lastAnswer).toContainText('En attente de connexion');
  await context.setOffline(false);
  await portal.answered();
  await expect(page.getByText('Pas de réseau.')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: MILK })).toHaveCount(1);
  await expect(portal.answers).toHaveCount(2);
});

test('a search without accents opens the conversation at its message', async ({ portal, page }) => {
  await portal.open();
  await portal.enter('manager@tastyfood.test');
  for (const question of ['Quels plats contiennent des crustacés ?', SESAME, MILK]) {
    await portal.ask(question);
    await portal.answered();
  }
  await page.getByRole('link', { name: 'Nouvelle conversation' }).first().click();
  await page.getByRole('searchbox', { name: 'Rechercher' }).fill('CRUSTACES');
  await page.getByRole('navigation', { name: 'Conversations' }).getByRole('link').first().click();
  const found = page.locator('.found');
  await expect(found.getByRole('heading', { level: 2 })).toHaveText(/crustacés/);
  await expect(found).toBeInViewport();
});

test('a bad answer is told with its reason, and a conversation can be kept as a file', async ({ portal, page }) => {
  await portal.open();
  await portal.enter();
  await portal.ask(SESAME);
  await portal.answered();
  const rated = page.waitForRequest((request) => request.method() === 'PUT' && request.url().endsWith('/feedback'));
  await page.getByRole('button', { name: 'Mauvaise réponse' }).click();
  await page.getByRole('radio', { name: 'Allergène erroné' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Envoyer' }).click();
  expect((await rated).postDataJSON()).toEqual({ rating: 'down', reason: 'wrong-allergen' });
  await expect(portal.lastAnswer.getByRole('status').filter({ hasText: 'Le responsable est prévenu' })).toBeVisible();

  await page.getByRole('button', { name: 'Actions de la conversation' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Exporter en Markdown' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.md$/);
});

async function secondScreen(browser: Browser, baseURL: string | undefined, url: string): Promise<Portal> {
  const context = await browser.newContext({ baseURL, locale: 'fr-BE' });
  await context.request.post('/api/session', { data: { email: 'staff@tastyfood.test', password: 'tastyfood' } });
  const portal = new Portal(await context.newPage());
  await portal.open(url);
  return portal;
}

function protocolOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.nextHopProtocol ?? '';
  });
}
