import type { Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly args?: { readonly beginData?: { readonly dirtyObjects?: number } };
}

/** How many boxes each layout that `action` caused had to measure anew: what the browser's own trace says. */
export async function layoutsOf(page: Page, action: () => Promise<unknown>): Promise<number[]> {
  const browser = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  browser.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await action();
  const complete = new Promise<unknown>((resolve) => browser.once('Tracing.tracingComplete', resolve));
  await browser.send('Tracing.end');
  await complete;
  await browser.detach();
  return events.flatMap(({ name, args }) => {
    const dirty = args?.beginData?.dirtyObjects;
    return name === 'Layout' && dirty !== undefined ? [dirty] : [];
  });
}
