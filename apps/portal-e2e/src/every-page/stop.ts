import type { Page } from '@playwright/test';

/** Something of the portal to look at: a page, or what opens on it. Selectors are of no language, because the page speaks each of the three. */
export interface Stop {
  readonly name: string;
  /** Its address; without one it goes on from what the stop before has left on the screen. */
  readonly path?: string;
  readonly open?: (page: Page) => Promise<void>;
  /** What is there once it can be looked at. */
  readonly ready: string;
  /** Only where the navigation is a bar below: on a phone. */
  readonly phoneOnly?: boolean;
}

/** Opens something by a tap. */
export function tap(selector: string): (page: Page) => Promise<void> {
  return async (page) => page.locator(selector).first().click();
}

/** Closes the window that is open and taps what stands behind it. */
export function closeAndTap(selector: string): (page: Page) => Promise<void> {
  return async (page) => {
    const open = page.locator('dialog[open]');
    const before = await open.count();
    await page.keyboard.press('Escape');
    await page.waitForFunction((count) => document.querySelectorAll('dialog[open]').length < count, before);
    await page.locator(selector).first().click();
  };
}
