import { expect, needsChromium, test } from './portal-test';
import { wordsOf } from './portal';

needsChromium();
// Slow enough to stop an answer in the middle.
test.use({ tokensPerSecond: 6 });

const QUESTION = 'Y a-t-il du sésame dans L’Ardent Classic ?';

test('stop ends the answer at once and keeps what was written', async ({ portal }) => {
  await portal.open();
  await portal.enter();
  await portal.ask(QUESTION);
  await expect(portal.lastAnswer.locator('app-markdown')).toContainText(/\p{L}{3}/u);
  const pressed = Date.now();
  await portal.stop.click();
  await expect(portal.lastAnswer).toContainText('Arrêté');
  expect(Date.now() - pressed).toBeLessThan(2_000);
  expect(wordsOf(await portal.text())).not.toBe('');
  await expect(portal.send).toBeVisible();
  await portal.page.reload();
  await expect(portal.lastAnswer).toContainText('Arrêté');
});

test('a session that ends while one types keeps the draft, asks to sign in over the page, and then sends', async ({
  portal,
  page,
}) => {
  await portal.open();
  await portal.enter();
  await portal.question.fill(QUESTION);
  await page.request.delete('/api/session');
  await portal.send.click();
  await expect(portal.signIn).toContainText('Votre session a expiré');
  await portal.enter();
  await expect(portal.lastAnswer.locator('app-markdown')).toContainText(/\p{L}{3}/u);
  await expect(portal.answers).toHaveCount(1);
});

test('a draft survives a reload, and signing out takes it away', async ({ portal, page }) => {
  await portal.open();
  await portal.enter();
  await portal.question.fill('Et pour un client allergique au');
  await page.reload();
  await expect(portal.question).toHaveValue('Et pour un client allergique au');
  await page.getByRole('button', { name: /Mon compte/ }).click();
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
  await portal.enter();
  await expect(portal.question).toHaveValue('');
});
