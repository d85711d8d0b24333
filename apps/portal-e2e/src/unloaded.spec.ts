import { expect, needsChromium, test } from './portal-test';

needsChromium();

test('a page whose code did not come says so, and comes with a tap', async ({ portal, page }) => {
  await portal.open();
  await portal.enter();
  const banner = page.getByRole('alert').filter({ hasText: 'n’a pas pu être chargée' });
  await page.route('**/*.js', (route) => route.abort());
  await page.getByRole('link', { name: 'Carte' }).click();
  await expect(banner).toBeVisible();
  await page.unroute('**/*.js');
  await banner.getByRole('button', { name: 'Recharger' }).click();
  await expect(page).toHaveURL(/\/menu$/);
  await expect(page.locator('app-menu-item').first()).toBeVisible();
  await expect(banner).toHaveCount(0);

  // A part of a page, which Angular asks for once.
  await page.route('**/*.js', (route) => route.abort());
  await page.keyboard.press('Control+k');
  await expect(banner).toBeVisible();
  await page.unroute('**/*.js');
  await banner.getByRole('button', { name: 'Recharger' }).click();
  await expect(page.locator('app-menu-item').first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
  portal.forgetFaults(/ERR_FAILED|NG0?750|dynamically imported module/);
});
