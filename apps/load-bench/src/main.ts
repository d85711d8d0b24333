import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOptions, USAGE, type BenchOptions } from './bench-options.ts';
import { killAll } from './owned-process.ts';
import { describeMachine } from './report/describe-machine.ts';
import { markdownTable } from './report/markdown.ts';
import { rowsOf } from './report/rows.ts';
import { runBench, type Run } from './run-bench.ts';

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Everything is killed at once; the run that waited for it fails and leaves nothing behind, and no other begins.
  process.once(signal, () => {
    interrupted.abort();
    killAll();
  });
}
process.once('exit', killAll);

try {
  const options = readOptions(process.argv.slice(2));
  assertRunnable(options);
  const runs = await runBench(options.plan, { onRun: tell, signal: interrupted.signal });
  console.log(['', ...describeMachine(runs), '', markdownTable(rowsOf(runs))].join('\n'));
  if (options.jsonFile)
    await writeFile(options.jsonFile, `${JSON.stringify({ at: new Date(), runs }, undefined, 2)}\n`);
  // The figures fail nothing: a slow machine is no fault. A load that broke is one.
  if (runs.some(({ broke }) => broke !== undefined)) process.exitCode = 1;
  if (interrupted.signal.aborted) process.exitCode = 130;
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}

function assertRunnable({ plan }: BenchOptions): void {
  if (process.platform !== 'linux') throw new Error('The load bench reads /proc: it runs on Linux only.');
  if (plan.targets.includes('product') && !existsSync(join(plan.apiFolder, 'main.js'))) {
    throw new Error(
      `There is no main.js in ${plan.apiFolder}. Build it (npx nx build api), or leave the product out:\n\n${USAGE}`,
    );
  }
}

function tell({ experiment, target, round, result, broke }: Run): void {
  const outcome = result
    ? `${result.tokens} tokens in ${(result.windowMs / 1000).toFixed(1)} s, ${result.lost} of ${result.turns} turns lost`
    : `broke: ${broke}`;
  const why = Object.entries(result?.failures ?? {}).map(([failure, count]) => `  ${count} × ${failure}`);
  console.log([`${experiment.padEnd(12)} ${target.padEnd(8)} round ${round}: ${outcome}`, ...why].join('\n'));
}
