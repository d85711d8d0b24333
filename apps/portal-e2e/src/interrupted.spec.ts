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
  // The tap of who does not know yet: the portal itself is told at once, and its door may already stand over the button.
  await portal.send.dispatchEvent('click');
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

test('a change of person takes two taps, an address and a password', async ({ portal, page }) => {
  await page.addInitScript(() => {
    const count = () => sessionStorage.setItem('taps', String(Number(sessionStorage.getItem('taps')) + 1));
    // A key that presses a button is no tap.
    document.addEventListener('click', (event) => event.detail > 0 && count(), true);
  });
  await portal.open();
  await portal.enter();
  const before = Number(await page.evaluate(() => sessionStorage.getItem('taps')));
  await page.getByRole('button', { name: /Mon compte/ }).click();
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
  await expect(portal.signIn.locator('input[type=email]')).toBeFocused();
  await page.keyboard.type('manager@tastyfood.test');
  await page.keyboard.press('Tab');
  await page.keyboard.type('tastyfood');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Mon compte: Marc Dubois' })).toBeVisible();
  expect(Number(await page.evaluate(() => sessionStorage.getItem('taps'))) - before).toBe(2);
});
