import type { Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';

interface TraceEvent {
  readonly name: string;
  readonly args?: { readonly beginData?: { readonly dirtyObjects?: number } };
}

const TRACE_TIMEOUT_MS = 30_000;

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
  await within(TRACE_TIMEOUT_MS, complete, 'The browser never said that its trace is complete.');
  await browser.detach();
  return events.flatMap(({ name, args }) => {
    const dirty = args?.beginData?.dirtyObjects;
    return name === 'Layout' && dirty !== undefined ? [dirty] : [];
  });
}

async function within<T>(ms: number, result: Promise<T>, otherwise: string): Promise<T> {
  const over = new AbortController();
  const late = sleep(ms, undefined, { signal: over.signal }).then(() => Promise.reject(new Error(otherwise)));
  late.catch(() => undefined);
  return Promise.race([result, late]).finally(() => over.abort());
}
