import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from '../bench.ts';

const LIMIT_MS = 3_000;

/**
 * When the last request to Claude for this question ended, by the wall clock of this machine; 0 when Claude was never asked,
 * undefined when one is still open after three seconds.
 */
export async function closedAtMs({ cluster }: Bench, marker: string): Promise<number | undefined> {
  const endMs = Date.now() + LIMIT_MS;
  for (;;) {
    const requests = await cluster.simulator.requestsOf(marker);
    if (requests.every(({ endedAt }) => endedAt !== null)) {
      return Math.max(0, ...requests.map(({ endedAt }) => Date.parse(endedAt ?? '')));
    }
    if (Date.now() > endMs) return undefined;
    await sleep(50);
  }
}
