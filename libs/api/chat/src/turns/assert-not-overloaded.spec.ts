import { setTimeout as sleep } from 'node:timers/promises';
import { EventLoopLoad } from '@tasty-food/api-telemetry';
import { assertNotOverloaded } from './assert-not-overloaded';

/** Does nothing else for so long, as a process that has too much to do. */
function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('admission of new turns', () => {
  it.each([
    ['uses up its CPU and is late', { lagMs: 300, cpuShare: 0.95 }, true],
    ['uses up its CPU and is in time', { lagMs: 50, cpuShare: 1 }, false],
    ['is late because others take its CPU', { lagMs: 500, cpuShare: 0.3 }, false],
    ['is hopelessly late, whoever is to blame', { lagMs: 5_000, cpuShare: 0.1 }, true],
  ])('of a process that %s', (_, load, refused) => {
    const admission = expect(() => assertNotOverloaded(load, { runningCount: 200 }));
    if (!refused) return admission.not.toThrow();
    return admission.toThrow(expect.objectContaining({ code: 'unavailable', retryAfterMs: expect.any(Number) }));
  });

  it('is never refused where few are answered: it is not they who use up the process', () => {
    expect(() => assertNotOverloaded({ lagMs: 5_000, cpuShare: 1 }, { runningCount: 3 })).not.toThrow();
  });
});

describe('the load of the event loop', () => {
  it('grows while it is blocked, more the longer, and not by a pause alone', async () => {
    const load = new EventLoopLoad();
    expect([load.lagMs, load.share, load.cpuShare]).toEqual([0, 0, 0]);
    await sleep(5);
    block(300);
    await sleep(5);
    const once = load.lagMs;
    expect(once).toBeGreaterThan(0);
    for (let times = 0; times < 4; times++) {
      block(400);
      await sleep(5);
    }
    expect(load.lagMs).toBeGreaterThan(once);
    expect(load.share).toBeGreaterThan(0.4);
    expect(load.cpuShare).toBeGreaterThan(0);
    expect(load.cpuShare).toBeLessThan(1.1);
  });
});
