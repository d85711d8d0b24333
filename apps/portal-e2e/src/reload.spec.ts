import type { Page } from '@playwright/test';
import { wordsOf } from './portal';
import { expect, needsChromium, test } from './portal-test';

needsChromium();
// Slower than a page loads on a busy machine, so that the turn is still running at the last of its events.
test.use({ tokensPerSecond: 2 });

test('a reload at every event of a turn ends in the very text that the server has', async ({ portal, page }) => {
  test.setTimeout(240_000);
  await showOneMoreEventEachVisit(page);
  await portal.open();
  await portal.enter();
  await portal.ask('Y a-t-il du sésame dans L’Ardent Classic ?');
  await expect(page).toHaveURL(/\/c\//);

  let reloads = 0;
  while (await heldBeforeTheEnd(page)) {
    await page.reload();
    reloads++;
  }
  await portal.answered();

  const conversationId = new URL(page.url()).pathname.split('/').at(-1);
  const conversation = await (await page.request.get(`/api/chat/conversations/${conversationId}`)).json();
  expect(conversation.turns).toHaveLength(1);
  const address = `/api/chat/turns/${conversation.turns[0].turnId}`;
  const turn = await (await page.request.get(address)).json();
  const events = (await (await page.request.get(`${address}/events`)).text()).match(/^data:/gm)?.length ?? 0;
  // There is no reload at the terminal event, and the last ones before it come together.
  expect(reloads).toBeGreaterThanOrEqual(events - 4);
  expect(turn.state).toBe('complete');
  expect(wordsOf(await portal.text())).toBe(wordsOf(turn.text));
});

/** The first visit of the page sees one event of its turn and no more, the second two, and so on. */
async function showOneMoreEventEachVisit(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = window.EventSource;
    window.EventSource = class extends original {
      constructor(url: string | URL) {
        super(url);
        // The feed of the portal is none of a turn.
        if (!String(url).includes('/turns/')) return;
        const allowed = Number(sessionStorage.getItem('allowed') ?? 0) + 1;
        sessionStorage.setItem('allowed', String(allowed));
        let seen = 0;
        // The first listener: what it stops does not reach the portal.
        this.addEventListener('message', (message) => {
          if (++seen > allowed) message.stopImmediatePropagation();
          if (seen >= allowed) Reflect.set(window, 'held', true);
        });
      }
    };
  });
}

/** True once the page has seen as many events as it may; false when it shows a whole answer. */
async function heldBeforeTheEnd(page: Page): Promise<boolean> {
  const outcome = await page.waitForFunction(
    () => {
      if (document.querySelector('app-answer footer')) return 'ended';
      return Reflect.get(window, 'held') ? 'held' : undefined;
    },
    undefined,
    { polling: 10 },
  );
  return (await outcome.jsonValue()) === 'held';
}
