import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** By then the first statements, pools and routes are compiled and at rest. */
const AFTER_MS = 10_000;

/**
 * Collects once what the start has left behind. An idle process allocates so little that V8 would keep it for hours: 25 of 155 MiB. Node
 * hands out the collector only behind a flag, which V8 reads when a context is made; the pause is that of one collection.
 */
export function collectBootGarbage(): void {
  setTimeout(() => garbageCollector()(), AFTER_MS).unref();
}

export function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  return collect;
}
