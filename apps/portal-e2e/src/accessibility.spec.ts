import type { Locator, Page } from '@playwright/test';
import { expect, needsChromium, test } from './portal-test';

needsChromium();

test('the keyboard alone is enough to sign in, ask, read the answer, open a source and come back to it', async ({
  portal,
  page,
}) => {
  await portal.open();
  await expect(portal.signIn).toBeVisible();
  await page.keyboard.type('staff@tastyfood.test');
  await page.keyboard.press('Tab');
  await page.keyboard.type('tastyfood');
  await page.keyboard.press('Enter');
  await expect(portal.signIn).toBeHidden();
  await expect(portal.question).toBeFocused();
  await page.keyboard.type('Y a-t-il du lait');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('dans L’Halloumi ?');
  await page.keyboard.press('Enter');
  await portal.answered();
  await expect(page.getByRole('status').filter({ hasText: 'La réponse est complète.' })).toHaveCount(1);

  const source = portal.lastAnswer.locator('.source').first();
  await goBackTo(page, source);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(/Halloumi/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(source).toBeFocused();
});

/** By the key that goes back, from wherever the focus is. */
async function goBackTo(page: Page, wanted: Locator): Promise<void> {
  const MOST = 20;
  const focused = () => wanted.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; pressed < MOST && !(await focused()); pressed++) await page.keyboard.press('Shift+Tab');
  await expect(wanted).toBeFocused();
}
