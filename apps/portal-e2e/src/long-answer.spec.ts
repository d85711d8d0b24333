import { expect, test } from '@playwright/test';
import { layoutsOf } from './layouts-of';
import { needsChromium } from './portal-test';
import { longAnswer, ScriptedPortal, slowDown } from './scripted-portal';

needsChromium();

const START_MS = 120_000;
const TURNS = 500;
/** The field, its box and the row they stand in. A message alone has more, and thirty are drawn. */
const OBJECTS_OF_COMPOSER_MAX = 40;

let scripted: ScriptedPortal;

test.beforeAll(async () => {
  test.setTimeout(START_MS);
  scripted = await ScriptedPortal.start();
});

test.afterAll(() => scripted?.stop());

test('what is settled of a long answer with tables keeps its nodes until the end', async ({ page }) => {
  test.setTimeout(120_000);
  const portal = await scripted.signedIn(page);
  await scripted.answerWith('Le grand tour ?', longAnswer(12), 100);
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

test('of 500 turns the last are drawn, a key lays out the composer alone, and earlier ones come where the reader is', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const portal = await scripted.openLongConversation(page, TURNS);
  await portal.question.click();
  const layouts = await layoutsOf(page, () => page.keyboard.type('la sauce'));
  expect(layouts.length).toBeGreaterThan(0);
  expect(Math.max(...layouts)).toBeLessThanOrEqual(OBJECTS_OF_COMPOSER_MAX);

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

test('an answer that is copied lands elsewhere as text, and its table as a table', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const portal = await scripted.signedIn(page);
  await scripted.answerWith('Une copie ?', longAnswer(1), 0);
  await portal.ask('Une copie ?');
  await portal.answered();
  await portal.copy.click();
  const elsewhere = await context.newPage();
  await elsewhere.setContent('<div contenteditable></div><textarea></textarea>');
  await elsewhere.locator('div').click();
  await elsewhere.keyboard.press('Control+V');
  await expect(elsewhere.locator('div td')).toHaveText(['Un', 'fort', 'Deux', 'doux']);
  await expect(elsewhere.locator('div :is(h3, h4, h5)')).toHaveText('Partie 1');
  await elsewhere.locator('textarea').click();
  await elsewhere.keyboard.press('Control+V');
  await expect(elsewhere.locator('textarea')).toHaveValue(/^Partie 1\s+mot0 mot1/);
  await expect(elsewhere.locator('textarea')).not.toHaveValue(/[<*#]/);
});

test('the reader stays where they scrolled to while the answer grows, and is followed again from the end', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 664 });
  const portal = await scripted.signedIn(page);
  await scripted.answerWith('Le grand tour ?', longAnswer(14), 120);
  await portal.ask('Le grand tour ?');
  const scroller = page.getByRole('region', { name: 'Messages' });
  const place = () =>
    scroller.evaluate(({ scrollTop, scrollHeight, clientHeight }) => ({
      top: scrollTop,
      height: scrollHeight,
      fromEnd: scrollHeight - scrollTop - clientHeight,
    }));
  const grows = async (by: number) => {
    const { height } = await place();
    await expect.poll(async () => (await place()).height).toBeGreaterThan(height + by);
  };
  // The question has moved to the top, and the answer grows below it and out of the screen.
  await expect.poll(() => portal.questionFromTop()).toBeLessThan(40);
  await expect.poll(async () => (await place()).fromEnd).toBeGreaterThan(200);
  expect(await portal.questionFromTop()).toBeGreaterThanOrEqual(0);

  await page.getByRole('button', { name: 'Aller au dernier message' }).click();
  await grows(200);
  await expect.poll(async () => (await place()).fromEnd).toBeLessThan(24);

  await scroller.hover();
  await page.mouse.wheel(0, -300);
  await expect(page.getByRole('button', { name: 'Aller au dernier message' })).toBeVisible();
  const { top } = await place();
  await grows(200);
  expect((await place()).top).toBe(top);
  await portal.stop.click();
});
