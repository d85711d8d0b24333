import { setTimeout as sleep } from 'node:timers/promises';
import { Pacer } from './pacer.ts';

describe('the one timer of all streams', () => {
  it('runs tasks in the order in which they are due, none before its time', async () => {
    const pacer = new Pacer();
    const start = performance.now();
    const ran: [after: number, atMs: number][] = [];
    for (const after of [30, 5, 15]) pacer.at(start + after, () => ran.push([after, performance.now() - start]));
    while (ran.length < 3) await sleep(2);
    pacer.stop();
    expect(ran.map(([after]) => after)).toEqual([5, 15, 30]);
    for (const [after, atMs] of ran) expect(atMs).toBeGreaterThanOrEqual(after);
  });

  it('runs at once what should have run already', async () => {
    const pacer = new Pacer();
    const ran = new Promise<void>((resolve) => pacer.at(0, resolve));
    await ran;
    pacer.stop();
  });
});
