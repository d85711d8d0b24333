import { expect, test, type Page } from '@playwright/test';
import { ChildWithLines } from './child-with-lines';
import { Portal } from './portal';
import { needsChromium } from './portal-test';
import { RunningApi } from './running-api';

needsChromium();

const START_MS = 120_000;
const PHONE_SLOWER = 4;
const TURNS = 500;

let api: RunningApi;
let simulator: ChildWithLines;
let simulatorUrl: string;

test.beforeAll(async () => {
  test.setTimeout(START_MS);
  simulator = new ChildWithLines('apps/claude-simulator/src/main.ts', ['--port', '0']);
  simulatorUrl = /http:\S+/.exec(await simulator.line())?.[0] ?? '';
  api = await RunningApi.start({ tokensPerSecond: 0 }, { ANTHROPIC_BASE_URL: simulatorUrl });
});

test.afterAll(async () => {
  await api?.stop();
  await simulator?.stop();
});

test('what is settled of a long answer with tables keeps its nodes until the end', async ({ page }) => {
  test.setTimeout(120_000);
  const portal = await signedIn(page);
  await answerWith('Le grand tour ?', longAnswer(12), 100);
  await slowDown(page);
  await portal.ask('Le grand tour ?');
  await expect(portal.lastAnswer.locator('.block').nth(1)).toBeVisible();
  await page.evaluate(() => {
    const answer = document.querySelector('app-answer:last-of-type app-markdown') as Element;
    const state = { lost: 0 };
    let before = 0;
    Object.assign(globalThis, { reading: state });
    new MutationObserver((records) => {
      const blocks = [...answer.querySelectorAll('.block')];
      for (const { target, removedNodes } of records) {
        const block = (target as Element).closest?.('.block');
        // Only what was the last block may be drawn anew.
        if (removedNodes.length > 0 && block && blocks.indexOf(block) < before - 1) state.lost++;
      }
      before = blocks.length;
    }).observe(answer, { childList: true, subtree: true });
  });
  await portal.answered();
  const { lost } = await page.evaluate(() => (globalThis as unknown as { reading: { lost: number } }).reading);
  expect(lost).toBe(0);
  await expect(portal.lastAnswer.locator('table')).toHaveCount(12);
});

test('of 500 turns the last are drawn, and earlier ones come on demand where the reader is', async ({ page }) => {
  test.setTimeout(120_000);
  const portal = await signedIn(page);
  await answerWith('Une fois ?', longAnswer(1), 0);
  await portal.ask('Une fois ?');
  await portal.answered();
  // The real conversation, as long as a year makes it.
  await page.route('**/api/chat/conversations/*', async (route) => {
    const response = await route.fetch();
    const conversation = await response.json();
    const turn = conversation.turns[0];
    conversation.turns = Array.from({ length: TURNS }, (_, n) => ({
      ...turn,
      turnId: n === TURNS - 1 ? turn.turnId : `${turn.turnId}-${n}`,
      question: `Question ${n + 1} ?`,
    }));
    await route.fulfill({ response, json: conversation });
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: `Question ${TURNS} ?` })).toBeInViewport();
  const first = page.locator('app-question').first();
  await page.getByRole('button', { name: 'Messages précédents' }).scrollIntoViewIfNeeded();
  const before = await first.boundingBox();
  const name = await first.innerText();
  await page.getByRole('button', { name: 'Messages précédents' }).click();
  await expect(page.locator('app-question')).toHaveCount(60);
  // What the reader saw stays where it was.
  const after = await page.locator('app-question').filter({ hasText: name }).boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(60);
});

async function signedIn(page: Page): Promise<Portal> {
  const credentials = { email: 'staff@tastyfood.test', password: 'tastyfood' };
  await page.request.post(`${api.url}/api/session`, { data: credentials });
  const portal = new Portal(page);
  await portal.open(api.url);
  return portal;
}

async function answerWith(question: string, text: string, tokensPerSecond: number): Promise<void> {
  const response = await fetch(`${simulatorUrl}/_simulator/script`, {
    method: 'POST',
    body: JSON.stringify({ responses: [{ kind: 'answer', when: { question }, text, tokensPerSecond }] }),
  });
  expect(response.ok).toBe(true);
}

async function slowDown(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: PHONE_SLOWER });
}

function longAnswer(parts: number): string {
  return Array.from({ length: parts }, (_, n) => {
    const words = Array.from({ length: 40 }, (_word, w) => `mot${n * 40 + w}`).join(' ');
    return `### Partie ${n + 1}\n\n${words}.\n\n| Plat | Note |\n| --- | --- |\n| Un | **fort** |\n| Deux | doux |\n`;
  }).join('\n');
}
