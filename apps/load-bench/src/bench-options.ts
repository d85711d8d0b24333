import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_NAMES, EXPERIMENT_NAMES, FULL, QUICK } from './experiments.ts';
import type { BenchPlan } from './run-bench.ts';
import { TARGET_NAMES } from './targets/target.ts';

const BUILT_API = join(import.meta.dirname, '../../../dist/apps/api');

export const USAGE = `npm run bench -- [options]
  --quick            small sizes, under a minute: to see that it runs, not to judge by
  --only LIST        of ${EXPERIMENT_NAMES.join(', ')}
                     (${DEFAULT_NAMES.join(', ')})
  --targets LIST     of ${TARGET_NAMES.join(', ')}
  --rounds N         measure everything N times and show medians (1)
  --json FILE        write the raw figures
  --api FOLDER       the built API (dist/apps/api)`;

export interface BenchOptions {
  readonly plan: BenchPlan;
  readonly jsonFile: string | undefined;
}

/** Reads the command line. Throws an error whose message is for the person who typed it. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      targets: { type: 'string' },
      rounds: { type: 'string', default: '1' },
      json: { type: 'string' },
      api: { type: 'string', default: BUILT_API },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds: use a whole number from 1');
  return {
    plan: {
      sizes: values.quick ? QUICK : FULL,
      only: values.only === undefined ? DEFAULT_NAMES : chosen('--only', values.only, EXPERIMENT_NAMES),
      targets: chosen('--targets', values.targets, TARGET_NAMES),
      rounds,
      apiFolder: resolve(values.api),
    },
    jsonFile: values.json,
  };
}

function chosen<T extends string>(option: string, list: string | undefined, all: readonly T[]): readonly T[] {
  if (list === undefined) return all;
  return list.split(',').map((word) => {
    const name = all.find((known) => known === word.trim());
    if (name === undefined) throw new Error(`${option}: there is no "${word}"; choose of ${all.join(', ')}`);
    return name;
  });
}
