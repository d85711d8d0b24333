import { join } from 'node:path';
import { assignCpus } from './cpus.ts';
import { experimentsOf, type ExperimentName, type Sizes } from './experiments.ts';
import { measure, type Measured } from './measure.ts';
import { OwnedProcess } from './owned-process.ts';
import type { TargetName } from './targets/target.ts';

/** What is to be measured. */
export interface BenchPlan {
  readonly sizes: Sizes;
  readonly only: readonly ExperimentName[];
  readonly targets: readonly TargetName[];
  /** Everything so many times; the table shows medians. */
  readonly rounds: number;
  readonly apiFolder: string;
}

/** Somebody who waits for the bench. */
export interface Watcher {
  /** Hears of each run as it is done. */
  onRun(run: Run): void;
  /** No further run is begun after it. */
  readonly signal?: AbortSignal;
}

/** One load on one target: what came of it, or why it broke. */
export interface Run extends Partial<Measured> {
  readonly experiment: string;
  readonly target: TargetName;
  readonly round: number;
  readonly broke?: string;
}

/**
 * Measures everything in turn: each load on all targets before the next, so that whatever else the machine does falls on them
 * alike. A load that breaks is a run like another; the rest goes on.
 */
export async function runBench(plan: BenchPlan, watcher: Watcher): Promise<Run[]> {
  const { sizes, only, targets, rounds, apiFolder } = plan;
  const cpus = assignCpus();
  const upstream = new OwnedProcess({ entry: join(import.meta.dirname, 'upstream/main.ts'), cpu: cpus.ours });
  try {
    const { warmUpTurns, settleMs } = sizes;
    const bench = { cpus, upstream, upstreamUrl: await upstream.listening(), apiFolder, warmUpTurns, settleMs };
    const runs: Run[] = [];
    for (let round = 1; round <= rounds; round++) {
      for (const { id: experiment, load, targets: measured, heapMiB } of experimentsOf(sizes, only)) {
        for (const target of measured.filter((name) => targets.includes(name))) {
          if (watcher.signal?.aborted) return runs;
          const outcome = await measure(bench, target, load, heapMiB).catch((failure: unknown) => ({
            broke: failure instanceof Error ? failure.message : String(failure),
          }));
          const run = { experiment, target, round, ...outcome };
          runs.push(run);
          watcher.onRun(run);
        }
      }
    }
    return runs;
  } finally {
    upstream.kill();
  }
}
