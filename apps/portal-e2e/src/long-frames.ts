import type { Locator, Page } from '@playwright/test';

/** A frame that took longer than 50 ms, as the browser tells of it: https://w3c.github.io/long-animation-frames/. Times in ms. */
interface LongFrame {
  readonly all: number;
  /**
   * What the page itself took of it: its scripts, and from the animation callbacks on style, layout and paint. The rest is of the
   * browser and of whoever looks into the page by its debugger.
   */
  readonly ours: number;
}

interface AnimationFrame extends PerformanceEntry {
  readonly renderStart: number;
  readonly scripts: readonly { readonly startTime: number; readonly duration: number }[];
}

/**
 * Gathers the long frames of a page from now on. Whoever waits meanwhile must not look for a role or a name in the page again and again:
 * in a long answer each such look takes a slow phone longer than a frame, and stands among the frames. See `childAppears`.
 */
export async function gatherLongFrames(page: Page): Promise<() => Promise<readonly LongFrame[]>> {
  await page.evaluate(() => {
    const longFrames: LongFrame[] = [];
    Object.assign(globalThis, { longFrames });
    new PerformanceObserver((list) => {
      for (const { startTime, duration, renderStart, scripts } of list.getEntries() as AnimationFrame[]) {
        const rendering = renderStart === 0 ? 0 : startTime + duration - renderStart;
        const before = scripts.filter((script) => renderStart === 0 || script.startTime < renderStart);
        longFrames.push({
          all: duration,
          ours: rendering + before.reduce((sum, script) => sum + script.duration, 0),
        });
      }
    }).observe({ type: 'long-animation-frame' });
  });
  return () => page.evaluate(() => (globalThis as unknown as { longFrames: LongFrame[] }).longFrames);
}

/** Resolves when an element of this kind stands right in the parent. The page says so itself: nothing is asked of it meanwhile. */
export async function childAppears(parent: Locator, selector: string): Promise<void> {
  await parent.evaluate(
    (element, wanted) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!element.querySelector(`:scope > ${wanted}`)) return;
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(look);
        observer.observe(element, { childList: true });
        look();
      }),
    selector,
    { timeout: 0 },
  );
}
