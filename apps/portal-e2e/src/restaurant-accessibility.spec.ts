import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, needsChromium, test } from './portal-test';

needsChromium();
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** In the second theme the pages are the same but for their colours. */
const VIEWS = [
  { name: 'a phone, light', onlyContrast: false, colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { name: 'a desktop, dark', onlyContrast: true, colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const;

for (const { name, onlyContrast, colorScheme, viewport } of VIEWS) {
  test.describe(`on ${name}`, () => {
    test.use({ colorScheme, viewport });

    const lookAt = (page: Page, faults: string[]) => async (where: string) => {
      const axe = new AxeBuilder({ page });
      const { violations } = await (onlyContrast ? axe.withRules('color-contrast') : axe.withTags(STANDARD)).analyze();
      faults.push(
        ...violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target).join(', ')}`),
      );
      const small = await page.locator('button:visible, a:visible, select:visible').evaluateAll((targets) =>
        targets
          .map((target) => ({ name: target.ariaLabel ?? target.textContent, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 48 || box.width < 48)
          .map(({ name: target, box }) => `${target}: ${box.width} × ${box.height}`),
      );
      faults.push(...small.map((target) => `${where}: ${target}`));
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (sideways > 0) faults.push(`${where}: ${sideways} px wider than the screen`);
    };

    test('axe finds nothing on the pages of the restaurant, and no target is too small for a wet thumb', async ({
      portal,
      page,
    }) => {
      const faults: string[] = [];
      const look = lookAt(page, faults);
      await portal.open('/menu');
      await portal.enter('manager@tastyfood.test');
      await page.locator('app-menu-item').first().waitFor();
      await look('menu');
      await page.locator('app-menu-item').first().getByRole('button').click();
      await page.getByRole('dialog').getByRole('listitem').nth(13).waitFor();
      await look('dish');
      await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
      await page.locator('app-cell-sheet ol li').first().waitFor();
      await look('cell');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Montrer au client' }).click();
      await page.locator('app-guest-card section').first().waitFor();
      await look('card for the guest');

      await portal.open('/register');
      await page.getByRole('rowheader').first().waitFor();
      await look('register');
      await page.getByRole('button', { name: 'Sésame', exact: true }).click();
      await look('groups for a guest');

      await portal.open('/86');
      await page
        .getByRole('button', { name: /^Retirer/ })
        .first()
        .click();
      await page.locator('app-out-card').first().waitFor();
      // Read out first, and only then part of the page.
      await page.getByRole('button', { name: 'Annuler' }).waitFor();
      await look('86 list');
      await page
        .getByRole('button', { name: /^Jusqu’à quand/ })
        .first()
        .click();
      await look('until when');
      // The other tests find the board as it was.
      await page.keyboard.press('Escape');
      await page
        .getByRole('button', { name: /^Remettre/ })
        .first()
        .click();
      await expect(page.locator('app-out-card')).toHaveCount(0);

      for (const [path, ready] of [
        ['/hours', 'dl'],
        ['/certificates', 'main li'],
        ['/approvals', 'main li'],
      ] as const) {
        await portal.open(path);
        await page.locator(ready).first().waitFor();
        await look(path);
      }
      expect(faults).toEqual([]);
    });

    test('nor on those of knowledge', async ({ portal, page }) => {
      const faults: string[] = [];
      const look = lookAt(page, faults);
      await page.request.post('/api/session', { data: { email: 'manager@tastyfood.test', password: 'tastyfood' } });
      for (const [path, ready] of [
        ['/documents', 'main li a'],
        ['/documents/haccp-cuisson-maintien-chaud?section=friteuses-affectation', '.cited'],
        ['/documents/heures-ouverture-2024', 'article .note'],
        ['/search?q=friteuse', 'mark'],
        ['/glossary', 'tbody tr'],
        ['/gaps', 'main .lead'],
      ] as const) {
        await portal.open(path);
        await page.locator(ready).first().waitFor();
        await look(path);
      }
      expect(faults).toEqual([]);
    });
  });
}
