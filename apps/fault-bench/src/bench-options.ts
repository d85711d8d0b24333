import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Fault } from './fault.ts';
import { ALL_FAULTS } from './faults/all-faults.ts';

const BUILT_API = join(import.meta.dirname, '../../../dist/apps/api');
const DEFAULT_SEED = 1;

export const USAGE = `npm run faults -- [options]
  --only LIST           of ${ALL_FAULTS.map(({ name }) => name).join(', ')}
  --short               the fewest repetitions of each: to see that it runs
  --repeat-scale X      so many times the full repetitions, 0.05 for example (1)
  --soak                the soak too: 500 answers for five minutes
  --seed N              the same chance again (${DEFAULT_SEED})
  --clusters N          so many at once, each with its own faults: sooner done, and noisier (1)
  --json FILE           write the rows
  --api FOLDER          the built API (dist/apps/api)
  --keep                leave the logs of all processes behind`;

export interface BenchOptions {
  readonly faults: readonly Fault[];
  readonly scale: number;
  readonly seed: number;
  readonly apiFolder: string;
  readonly keep: boolean;
  readonly within: string;
  readonly clusters: number;
  readonly jsonFile: string | undefined;
}

/** Reads the command line. Throws an error whose message is for the person who typed it. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      short: { type: 'boolean', default: false },
      'repeat-scale': { type: 'string', default: '1' },
      soak: { type: 'boolean', default: false },
      seed: { type: 'string', default: String(DEFAULT_SEED) },
      clusters: { type: 'string', default: '1' },
      json: { type: 'string' },
      api: { type: 'string', default: BUILT_API },
      keep: { type: 'boolean', default: false },
    },
  });
  const scale = Number(values['repeat-scale']);
  if (!(scale > 0)) throw new Error('--repeat-scale: use a number above 0, 0.05 for example');
  const clusters = Number(values.clusters);
  if (!Number.isInteger(clusters) || clusters < 1) throw new Error('--clusters: use a whole number from 1');
  const seed = Number(values.seed);
  if (!Number.isInteger(seed) || seed < 0) throw new Error('--seed: use a whole number from 0');
  return {
    faults: chosen(values.only, values.soak),
    scale: values.short ? 0 : scale,
    seed,
    apiFolder: resolve(values.api),
    keep: values.keep,
    within: tmpdir(),
    clusters,
    jsonFile: values.json,
  };
}

function chosen(list: string | undefined, soak: boolean): readonly Fault[] {
  if (list === undefined) return ALL_FAULTS.filter(({ onRequest }) => soak || !onRequest);
  return list.split(',').map((word) => {
    const fault = ALL_FAULTS.find(({ name }) => name === word.trim());
    if (!fault)
      throw new Error(`--only: there is no "${word}"; choose of ${ALL_FAULTS.map(({ name }) => name).join(', ')}`);
    return fault;
  });
}
