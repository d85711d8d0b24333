import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A menu opens beside the landmarks, as a dialog does, and its role says what it is; axe excuses the dialog only. */
const MENU_OF_CDK = 'region .cdk-overlay-container';

/** What axe finds of WCAG 2.2 AA and of good practice. */
export async function faultsOfAxe(page: Page): Promise<string[]> {
  // Legacy: within the page. There are no frames, and a second page for every look would cost more than the look.
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => {
    const faulty = nodes.map(({ target }) => target.join(' ')).filter((target) => `${id} ${target}` !== MENU_OF_CDK);
    return faulty.length > 0 ? [`${id} at ${faulty.join(', ')}`] : [];
  });
}

/** What axe finds, targets that are too small for a wet thumb, and pages wider than the screen. */
export async function faultsOf(page: Page): Promise<string[]> {
  const violations = await faultsOfAxe(page);
  const small = await page.locator('button:visible, a:visible, select:visible, input:visible').evaluateAll((targets) =>
    targets
      .filter((target) => !['radio', 'checkbox', 'search'].includes((target as HTMLInputElement).type))
      .map((target) => ({ name: target.ariaLabel ?? target.textContent, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 48 || box.width < 48)
      .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
  );
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...violations, ...small, ...(sideways > 0 ? [`${sideways} px wider than the screen`] : [])];
}
