import { readdirSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { getPriority } from 'node:os';
import { preferEventLoop } from './prefer-event-loop';

const onLinux = process.platform === 'linux' ? it : it.skip;

describe('The threads of the pool', () => {
  onLinux('give way to the one that serves everybody', async () => {
    await stat('/');
    const before = getPriority();
    expect(preferEventLoop()).toBeGreaterThan(0);
    const workers = readdirSync('/proc/self/task').filter((thread) =>
      readFileSync(`/proc/self/task/${thread}/comm`, 'latin1').startsWith('libuv-worker'),
    );
    for (const thread of workers) expect(getPriority(Number(thread))).toBeGreaterThan(before);
    expect(getPriority()).toBe(before);
  });
});
