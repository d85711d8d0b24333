import { Bench } from './bench.ts';
import { Cluster, type ClusterPlan } from './cluster/cluster.ts';
import type { Fault } from './fault.ts';
import type { Row } from './report/table.ts';
import { Tally } from './report/tally.ts';
import { SeededRandom } from './seeded-random.ts';

export interface FaultPlan extends ClusterPlan {
  readonly faults: readonly Fault[];
  readonly seed: number;
  /** So many side by side. */
  readonly clusters: number;
  /** Of the repetitions of a full run; 0: the fewest that show anything. */
  readonly scale: number;
}

/** Somebody who waits for the bench. */
export interface Watcher {
  /** Hears of each row as it is done. */
  onRow(row: Row): void;
  /** No further fault is begun after it. */
  readonly signal?: AbortSignal;
}

/**
 * Does every fault in turn, to a cluster that is brought back in between; with several clusters each takes the next that is not
 * begun. A fault that breaks is a row like another.
 */
export async function runFaults(plan: FaultPlan, watcher: Watcher): Promise<Row[]> {
  const rows = new Map<Fault, Row>();
  const waiting = [...plan.faults];
  const work = async () => {
    const cluster = await Cluster.start(plan);
    try {
      for (let fault = waiting.shift(); fault && !watcher.signal?.aborted; fault = waiting.shift()) {
        // Each from the seed itself: so that one fault alone does the same as in the whole run.
        const row = await runFault(new Bench(cluster, new SeededRandom(plan.seed)), fault, plan.scale);
        rows.set(fault, row);
        watcher.onRow(row);
      }
    } finally {
      await cluster.close();
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: plan.clusters }, work));
  const broken = ends.find((end) => end.status === 'rejected');
  if (broken) throw broken.reason;
  return plan.faults.flatMap((fault) => rows.get(fault) ?? []);
}

async function runFault(bench: Bench, fault: Fault, scale: number): Promise<Row> {
  const repetitions = Math.max(fault.least, Math.round(fault.repetitions * scale));
  const fromMs = performance.now();
  const tally = await bench.cluster
    .settle(fault.apiSettings)
    .then(() => fault.run(bench, repetitions))
    .catch(broke);
  return rowOf(fault, tally, (performance.now() - fromMs) / 1_000);
}

function broke(failure: unknown): Tally {
  const tally = new Tally();
  tally.add('the bench broke', [failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)]);
  return tally;
}

function rowOf({ name, what, goal }: Fault, tally: Tally, seconds: number): Row {
  const { repetitions, passed, p50Ms, p95Ms, misses, notes } = tally;
  const reached = goal?.percentile === 99 ? tally.p99Ms : p95Ms;
  const inTime = goal === undefined || (reached !== undefined && reached <= goal.maxMs);
  return {
    name,
    what,
    repetitions,
    passed,
    p50Ms,
    p95Ms,
    goal: goal && `p${goal.percentile} ≤ ${goal.maxMs >= 1_000 ? `${goal.maxMs / 1_000} s` : `${goal.maxMs} ms`}`,
    met: repetitions > 0 && passed === repetitions && inTime,
    misses,
    notes,
    seconds,
  };
}
