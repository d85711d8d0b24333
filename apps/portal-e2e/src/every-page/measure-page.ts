import type { Page } from '@playwright/test';
import type { Boxes } from './boxes-in-page';
import { putBoxesIntoPage } from './boxes-in-page';

/** The portal's own measure (`--target`), larger than the 24 that WCAG 2.2 AA asks for: a wet thumb. */
const TARGET_PX = 48;

/** One line each, of what people have named; a tap shows the whole. */
const MAY_BE_SHORTENED = 'app-conversation-item span, app-command-palette li span, app-answer .source .title';

/** Its target reaches beyond what the eye sees, and that counts as content that is wider. */
const REACHES_BEYOND = '.chip';

/** They come over the page and go, or stay in sight at its foot; what is under them can be scrolled or waited for. */
const MAY_COVER = 'mat-snack-bar-container, .mat-drawer-backdrop, .latest, app-dish-sheet .foot';

/** What the browser's own boxes say is wrong: outside of the screen, text that is cut, targets that are too small or covered. */
export async function measurePage(page: Page): Promise<string[]> {
  await page.evaluate(putBoxesIntoPage);
  const cut = await page.evaluate(findCutText, `${MAY_BE_SHORTENED}, ${REACHES_BEYOND}`);
  return [...cut, ...(await page.evaluate(findBadTargets, [TARGET_PX, MAY_COVER, REACHES_BEYOND] as const))];
}

/** Runs in the page. */
function findCutText(mayBeShortened: string): string[] {
  const { seen, describe, isClipped } = (globalThis as unknown as { boxes: Boxes }).boxes;
  const faults: string[] = [];
  const sideways = document.documentElement.scrollWidth - innerWidth;
  if (sideways > 0) faults.push(`${sideways} px wider than the screen`);
  for (const element of seen()) {
    const box = element.getBoundingClientRect();
    if ((box.right > innerWidth + 1 || box.left < -1) && !isClipped(element))
      faults.push(`outside of the screen: ${describe(element)}`);
    const texts = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const style = getComputedStyle(element);
    if (
      texts.length === 0 ||
      style.display === 'inline' ||
      element.matches(`textarea, select, option, ${mayBeShortened}`)
    )
      continue;
    if (style.textOverflow === 'ellipsis') {
      // A part of a pixel is enough to lose letters, which whole pixels do not tell.
      const line = document.createRange();
      line.selectNodeContents(element);
      const room =
        box.width -
        ['paddingLeft', 'paddingRight', 'borderLeftWidth', 'borderRightWidth'].reduce(
          (sum, side) => sum + Number.parseFloat(style[side as 'paddingLeft']),
          0,
        );
      if (line.getBoundingClientRect().width > room + 0.05) faults.push(`shortened: ${describe(element)}`);
    } else if (element.scrollWidth > element.clientWidth + 1 && !/auto|scroll/.test(style.overflowX))
      faults.push(`wider than its box: ${describe(element)}`);
    if (element.scrollHeight > element.clientHeight + 2 && /hidden|clip/.test(style.overflowY))
      faults.push(`cut below: ${describe(element)}`);
    const holder = element.closest('button, a, td, th, li, label')?.getBoundingClientRect();
    const leaves = texts.some((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      return holder && (text.right > holder.right + 1 || text.left < holder.left - 1);
    });
    if (leaves && !isClipped(element)) faults.push(`leaves its box: ${describe(element)}`);
  }
  return faults;
}

/** Runs in the page. */
function findBadTargets([least, mayCover, reachesBeyond]: readonly [number, string, string]): string[] {
  const { seen, describe, isClipped } = (globalThis as unknown as { boxes: Boxes }).boxes;
  const faults: string[] = [];
  for (const element of seen()) {
    if (!element.matches('button, a, select, input, textarea, summary, [role=option]') || element.matches(':disabled'))
      continue;
    // Within a line of text, the line sets the height: WCAG 2.2, 2.5.8, "inline".
    if (getComputedStyle(element).display === 'inline' || element.matches(reachesBeyond)) continue;
    // A tap anywhere on these reaches the field within.
    const around = element.matches('[type=radio], [type=checkbox], [type=file]')
      ? 'label'
      : 'mat-form-field, app-search-field';
    const holder = (element.matches('button') ? null : element.closest(around)) ?? element;
    const box = holder.getBoundingClientRect();
    if (box.width < least - 0.5 || box.height < least - 0.5)
      faults.push(`target of ${box.width.toFixed(0)} × ${box.height.toFixed(0)}: ${describe(element)}`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight || isClipped(element, x, y)) continue;
    const over = document.elementFromPoint(x, y);
    if (over && !holder.contains(over) && !over.contains(element) && !over.closest(mayCover))
      faults.push(`covered by ${describe(over)}: ${describe(element)}`);
  }
  return faults;
}
