import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readOptions, USAGE, type BenchOptions } from './bench-options.ts';
import { findFacilities, type Facilities } from './cluster/facilities.ts';
import { killAll } from './cluster/owned-process.ts';
import { markdownTable, type Row } from './report/table.ts';
import { runFaults } from './run-faults.ts';

/** So many misses of a row are told; the others are like them. */
const MISSES_SHOWN = 8;

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Everything is killed at once; the fault under way fails and leaves nothing behind, and no other begins.
  process.once(signal, () => {
    interrupted.abort();
    killAll();
  });
}
process.once('exit', killAll);

try {
  const options = readOptions(process.argv.slice(2));
  const rows = await runFaults(
    { ...options, facilities: facilitiesFor(options) },
    { onRow: tell, signal: interrupted.signal },
  );
  const minutes = rows.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
  const machine = `Node ${process.versions.node}, ${availableParallelism()} CPUs`;
  const heading = `${new Date().toISOString()}, ${machine}, seed ${options.seed}, ${minutes.toFixed(0)} min`;
  console.log(['', heading, '', markdownTable(rows)].join('\n'));
  if (options.jsonFile)
    await writeFile(options.jsonFile, `${JSON.stringify({ at: new Date(), rows }, undefined, 2)}\n`);
  if (rows.some(({ met }) => !met)) process.exitCode = 1;
  if (interrupted.signal.aborted) process.exitCode = 130;
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = interrupted.signal.aborted ? 130 : 1;
}

function facilitiesFor({ apiFolder }: BenchOptions): Facilities {
  if (!existsSync(join(apiFolder, 'main.js'))) {
    throw new Error(`There is no main.js in ${apiFolder}. Build it: npx nx build api\n\n${USAGE}`);
  }
  const { facilities, missing } = findFacilities();
  if (!facilities) throw new Error(['The fault bench needs what this machine lacks:', ...missing].join('\n  '));
  return facilities;
}

function tell({ name, repetitions, passed, met, misses, notes, seconds }: Row): void {
  const verdict = met ? 'met' : 'MISSED';
  console.log(`${name.padEnd(18)} ${passed} of ${repetitions} passed in ${seconds.toFixed(0)} s: ${verdict}`);
  for (const miss of misses.slice(0, MISSES_SHOWN)) console.log(`  ${miss}`);
  if (misses.length > MISSES_SHOWN) console.log(`  and ${misses.length - MISSES_SHOWN} more`);
  for (const note of [...new Set(notes)].slice(0, 3)) console.log(`  (${note})`);
}
