import { expect, test, type Page } from '@playwright/test';
import { childAppears, gatherLongFrames } from './long-frames';
import { needsChromium } from './portal-test';
import { longAnswer, ScriptedPortal, slowDown } from './scripted-portal';

needsChromium();
test.setTimeout(300_000);

const TURNS = 500;
const KEYS = 100;
const KEY_PAUSE_MS = 80;
/** Some 3,000 words. */
const PARTS = 64;
const TOKENS_PER_SECOND = 100;
const LONG_FRAME_MS = 50;
const RELOADS = 15;

let scripted: ScriptedPortal;

test.beforeAll(async () => {
  scripted = await ScriptedPortal.start();
});

test.afterAll(() => scripted?.stop());

test('a key in a conversation of 500 turns', async ({ page }) => {
  const portal = await scripted.openLongConversation(page, TURNS);
  await slowDown(page);
  await portal.question.click();
  await page.evaluate(() => {
    const waits: number[] = [];
    Object.assign(globalThis, { waits });
    // From the key to the end of the frame that shows it.
    const seen = ({ timeStamp }: KeyboardEvent) =>
      requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - timeStamp)));
    document.addEventListener('keydown', seen, true);
  });
  for (let n = 0; n < KEYS; n++) {
    await page.keyboard.press(n % 7 === 6 ? 'Space' : 'a');
    await page.waitForTimeout(KEY_PAUSE_MS);
  }
  report('key to frame, ms', await collected(page, 'waits'));
});

test('a long answer with tables', async ({ page }) => {
  const portal = await scripted.signedIn(page);
  await scripted.answerWith('Le grand tour ?', longAnswer(PARTS), TOKENS_PER_SECOND);
  await slowDown(page);
  await portal.ask('Le grand tour ?');
  await expect(portal.lastAnswer.locator('.block').nth(1)).toBeVisible();
  const longFrames = await gatherLongFrames(page);
  await childAppears(portal.lastAnswer, 'footer');
  await expect(portal.copy).toBeVisible();
  const frames = await longFrames();
  const all = frames.map((frame) => frame.all);
  const ours = frames.map((frame) => frame.ours);
  report('frames over 50 ms, ms', all);
  report('what the page took of them, ms', ours);
  report(
    'frames over 50 ms by what the page did, ms',
    ours.filter((taken) => taken > LONG_FRAME_MS),
  );
});

test('a reload in the middle of an answer', async ({ page }) => {
  const portal = await scripted.signedIn(page);
  await scripted.answerWith('Le tour ?', longAnswer(PARTS), 20);
  await portal.ask('Le tour ?');
  const waits: number[] = [];
  for (let n = 0; n < RELOADS; n++) {
    await expect(portal.lastAnswer.locator('.block').nth(1)).toBeVisible();
    const before = Date.now();
    await page.reload({ waitUntil: 'commit' });
    await expect(portal.lastAnswer.locator('.block').nth(1)).toBeVisible();
    waits.push(Date.now() - before);
  }
  report('reload to the text, ms', waits);
  await portal.stop.click();
});

async function collected(page: Page, name: string): Promise<number[]> {
  return page.evaluate((key) => (globalThis as unknown as Record<string, number[]>)[key] ?? [], name);
}

function report(what: string, values: number[]): void {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(0) ?? '–';
  console.log(`${what}: ${sorted.length} taken, p50 ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`);
}
