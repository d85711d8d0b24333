import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, needsChromium, test } from './portal-test';

needsChromium();

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing on the sign-in, the welcome, an answer and its source', async ({ portal, page }) => {
      const faults = async (where: string) => {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        return violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target).join(', ')}`);
      };
      await portal.open();
      await expect(portal.signIn).toBeVisible();
      expect(await faults('sign-in')).toEqual([]);
      await portal.enter();
      expect(await faults('welcome')).toEqual([]);
      await portal.ask('Y a-t-il du sésame dans L’Ardent Classic ?');
      await portal.answered();
      expect(await faults('answer')).toEqual([]);
      await portal.ask('Quels burgers sont végétariens ?');
      await portal.answered();
      expect(await faults('second answer')).toEqual([]);
      await portal.lastAnswer
        .getByRole('button', { name: /^Source 1/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faults('source')).toEqual([]);
    });
  });
}

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

test('every target is large enough for a wet thumb', async ({ portal, page }) => {
  await portal.open();
  await portal.enter();
  await portal.ask('Y a-t-il du sésame dans L’Ardent Classic ?');
  await portal.answered();
  const small = await page.locator('button:visible:not(.chip), a:visible').evaluateAll((targets) =>
    targets
      .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 48 || box.width < 48)
      .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
  );
  expect(small).toEqual([]);
});

/** By the key that goes back, from wherever the focus is. */
async function goBackTo(page: Page, wanted: Locator): Promise<void> {
  const MOST = 20;
  const focused = () => wanted.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; pressed < MOST && !(await focused()); pressed++) await page.keyboard.press('Shift+Tab');
  await expect(wanted).toBeFocused();
}
