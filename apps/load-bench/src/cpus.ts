import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Which CPU who runs on; undefined: any. */
export interface Cpus {
  readonly target: number | undefined;
  /** The upstream and the load client. */
  readonly ours: number | undefined;
}

/** The target on one CPU, upstream and client on another: else they would take from one another what is measured. */
export function assignCpus(): Cpus {
  const canPin = availableParallelism() > 1 && spawnSync('taskset', ['-c', '1', 'true']).status === 0;
  return canPin ? { target: 1, ours: 0 } : { target: undefined, ours: undefined };
}
