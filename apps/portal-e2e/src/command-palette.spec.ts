import { expect, needsChromium, test } from './portal-test';

needsChromium();

test('Ctrl+K leads to a page and to a conversation, by keys alone', async ({ portal, page }) => {
  await portal.open();
  await portal.enter();
  await portal.ask('Y a-t-il du lupin dans le Brownie noisette ?');
  await portal.answered();
  const conversation = page.url();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Rechercher ou aller à…' });
  await expect(field).toBeFocused();
  await page.keyboard.type('allergènes');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/register$/);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('LUPÌN');
  const hit = page.getByRole('option', { name: /lupin/ });
  await expect(hit).toBeVisible();
  // One key at a time: a second one before the first is drawn would go past the hit, and around.
  await expect(async () => {
    if ((await hit.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await expect(hit).toHaveAttribute('aria-selected', 'true', { timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(conversation);
  await page.keyboard.press('Control+k');
  // The code of the window is there, its frame may not be: a key before it would close nothing.
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
});
