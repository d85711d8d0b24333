import { availableParallelism, cpus, totalmem } from 'node:os';
import type { Run } from '../run-bench.ts';
import { median } from './median.ts';

/** Where and how noisily it was measured: without it the figures say little. */
export function describeMachine(runs: readonly Run[]): string[] {
  const results = runs.flatMap(({ result }) => (result ? [result] : []));
  const foreign = median(results.map(({ foreignCpus }) => foreignCpus)) ?? 0;
  const own = Math.max(0, ...results.map(({ ownCpuShare }) => ownCpuShare));
  const databases = [...new Set(runs.flatMap(({ database }) => database ?? []))];
  const memoryGiB = Math.round(totalmem() / 2 ** 30);
  return [
    `${new Date().toISOString()}, Node ${process.versions.node}, ${availableParallelism()} CPUs (${cpus()[0]?.model ?? 'unknown'}), ${memoryGiB} GiB`,
    ...databases.map((database) => `The product's database: ${database}.`),
    `Other work on the machine: ${foreign.toFixed(1)} CPUs (median of the runs). Upstream and client took at most ${Math.round(own * 100)} % of a CPU.`,
  ];
}
