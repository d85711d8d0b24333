import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, targets that are too small for a wet thumb, and pages wider than the screen. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
  const small = await page.locator('button:visible, a:visible, select:visible, input:visible').evaluateAll((targets) =>
    targets
      .filter((target) => !['radio', 'checkbox', 'search'].includes((target as HTMLInputElement).type))
      .map((target) => ({ name: target.ariaLabel ?? target.textContent, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 48 || box.width < 48)
      .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
  );
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(', ')}`),
    ...small,
    ...(sideways > 0 ? [`${sideways} px wider than the screen`] : []),
  ];
}
