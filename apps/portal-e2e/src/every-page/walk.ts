import type { Page } from '@playwright/test';
import type { Stop } from './stop';

export const LANGUAGES = ['fr', 'nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** A phone, a tablet, a desktop: pixels of CSS. */
export const WIDTHS = [390, 820, 1440] as const;
const HEIGHTS = { 390: 844, 820: 1180, 1440: 900 } as const;

export async function resize(page: Page, width: (typeof WIDTHS)[number]): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHTS[width] });
}

/** The page in that theme, once no colour is on its way any more. */
export async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate(async () => {
    // A frame in which the browser begins what changes. What turns for ever is not waited for.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const ends = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
      .map(({ finished }) => finished.catch(() => undefined));
    await Promise.all(ends);
  });
}

/** Signs in without the form. */
export async function enter(page: Page, name: 'staff' | 'manager' | 'admin'): Promise<void> {
  await page.request.post('/api/session', { data: { email: `${name}@tastyfood.test`, password: 'tastyfood' } });
}

/** The portal in that language from its next page on, whoever is signed in. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.context().setOffline(false);
  const session = await page.request.get('/api/session');
  const { staff } = session.ok() ? await session.json() : { staff: undefined };
  await page.goto('/privacy');
  await page.evaluate(
    ([spoken, id]) => {
      localStorage.setItem('tasty-food.language', spoken ?? '');
      if (id) localStorage.setItem(`tasty-food.language.${id}`, spoken ?? '');
    },
    [language, staff?.id as string | undefined],
  );
  await page.goto('/privacy');
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
}

/**
 * From stop to stop without a reload, as the router goes back and forth. Gives what `look` finds, and the stops it could not come to:
 * one page that fails hides none of the others.
 */
export async function walk(
  page: Page,
  stops: readonly Stop[],
  look: (stop: Stop, index: number) => Promise<string[]>,
): Promise<string[]> {
  const phone = page.viewportSize()?.width === WIDTHS[0];
  const faults: string[] = [];
  for (const [index, stop] of stops.entries()) {
    if (stop.phoneOnly && !phone) continue;
    try {
      await come(page, stop);
    } catch (error) {
      faults.push(`${stop.name} does not show ${stop.ready}: ${String(error).split('\n')[0]}`);
      continue;
    }
    faults.push(...(await look(stop, index)));
  }
  return faults;
}

async function come(page: Page, stop: Stop): Promise<void> {
  if (stop.path !== undefined) await go(page, stop.path);
  await stop.open?.(page);
  await page.locator(stop.ready).first().waitFor();
}

async function go(page: Page, path: string): Promise<void> {
  await page.context().setOffline(false);
  // Menus and drawers.
  await page.keyboard.press('Escape');
  await page.evaluate((to) => {
    // The sign-in stays until somebody has signed in.
    for (const open of document.querySelectorAll<HTMLDialogElement>('dialog[open]:not([closedby=none])')) open.close();
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
}
