import { expect, needsChromium, test } from './portal-test';
import { wordsOf } from './portal';

needsChromium();
// Slow enough to stop an answer, or to reload the page, at each of its events.
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

test('a reload at every event of a turn ends in the very text that the server has', async ({ portal, page }) => {
  test.setTimeout(240_000);
  // Counts what the stream brings, so that each load of the page ends one event later than the one before.
  await page.addInitScript(() => {
    const original = window.EventSource;
    Reflect.set(window, 'eventsSeen', 0);
    window.EventSource = class extends original {
      constructor(url: string | URL) {
        super(url);
        Reflect.set(window, 'streamOpened', true);
        this.addEventListener('message', () =>
          Reflect.set(window, 'eventsSeen', Reflect.get(window, 'eventsSeen') + 1),
        );
      }
    };
  });
  await portal.open();
  await portal.enter();
  await portal.ask(QUESTION);
  await expect(page).toHaveURL(/\/c\//);

  let reloads = 0;
  for (let seen = 1; ; seen++) {
    const running = await page.waitForFunction(
      (wanted) => {
        if (Reflect.get(window, 'eventsSeen') >= wanted) return 'running';
        return document.querySelector('app-answer footer') ? 'ended' : undefined;
      },
      seen,
      { polling: 10 },
    );
    if ((await running.jsonValue()) === 'ended') break;
    await page.reload();
    reloads++;
  }
  expect(reloads).toBeGreaterThan(8);

  await portal.answered();
  const conversationId = new URL(page.url()).pathname.split('/').at(-1);
  const conversation = await (await page.request.get(`/api/chat/conversations/${conversationId}`)).json();
  const turn = await (await page.request.get(`/api/chat/turns/${conversation.turns[0].turnId}`)).json();
  expect(conversation.turns).toHaveLength(1);
  expect(turn.state).toBe('complete');
  expect(wordsOf(await portal.text())).toBe(wordsOf(turn.text));
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
