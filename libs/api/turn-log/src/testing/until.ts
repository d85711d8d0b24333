import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY_MS = 2;

/** Waits for what will be so in a moment; far longer than any machine needs, and then says what it waited for. */
export async function until(isSo: () => boolean | Promise<boolean>, withinMs = 15_000): Promise<void> {
  const start = Date.now();
  while (!(await isSo())) {
    if (Date.now() - start > withinMs) throw new Error(`It never came to be: ${isSo.toString()}`);
    await sleep(LOOK_EVERY_MS);
  }
}
