import type { Load } from './load.ts';
import { nameOfShape } from './stream-shape.ts';
import { TARGET_NAMES, type TargetName } from './targets/target.ts';

/** What is measured when nothing is said. */
export const DEFAULT_NAMES = ['held', 'load', 'quiet', 'setup', 'second-reader'] as const;
/** What takes minutes more, and is measured by its name only. */
export const EXPERIMENT_NAMES = [...DEFAULT_NAMES, 'many', 'overload', 'soak'] as const;
export type ExperimentName = (typeof EXPERIMENT_NAMES)[number];

/** One load, put on its targets in turn. */
export interface Experiment {
  readonly name: ExperimentName;
  /** Says which of its experiment it is, in the table and in the raw figures. */
  readonly id: string;
  readonly load: Load;
  readonly targets: readonly TargetName[];
  /** The most that V8 may take for what lives long, as it would reckon by itself in a container. */
  readonly heapMiB?: number;
}

/** How large everything is. Figures of different sizes are not comparable; the goals are stated for `FULL`. */
export interface Sizes {
  readonly warmUpTurns: number;
  readonly settleMs: number;
  readonly held: { readonly streams: readonly number[]; readonly rampPerSecond: number; readonly plateauMs: number };
  readonly load: { readonly streams: readonly number[]; readonly tokens: number; readonly turnsAStream: number };
  readonly quiet: { readonly streams: number; readonly tokens: number; readonly total: number };
  readonly setup: { readonly atOnce: number; readonly total: number };
  readonly secondReader: { readonly streams: number; readonly plateauMs: number };
  readonly many: { readonly streams: number; readonly rampPerSecond: number; readonly plateauMs: number };
  readonly overload: { readonly streams: number; readonly newcomersPerSecond: number; readonly plateauMs: number };
  readonly soak: { readonly atOnce: number; readonly total: number };
}

export const FULL: Sizes = {
  warmUpTurns: 300,
  settleMs: 1_500,
  held: { streams: [500, 1000, 2000], rampPerSecond: 200, plateauMs: 5_000 },
  load: { streams: [100, 500], tokens: 100, turnsAStream: 2 },
  quiet: { streams: 20, tokens: 40, total: 60 },
  setup: { atOnce: 20, total: 1_000 },
  secondReader: { streams: 200, plateauMs: 5_000 },
  many: { streams: 5_000, rampPerSecond: 200, plateauMs: 5_000 },
  overload: { streams: 200, newcomersPerSecond: 10, plateauMs: 10_000 },
  soak: { atOnce: 100, total: 20_000 },
};

export const QUICK: Sizes = {
  warmUpTurns: 60,
  settleMs: 500,
  held: { streams: [200], rampPerSecond: 200, plateauMs: 1_000 },
  load: { streams: [100], tokens: 20, turnsAStream: 1 },
  quiet: { streams: 20, tokens: 20, total: 12 },
  setup: { atOnce: 20, total: 200 },
  secondReader: { streams: 50, plateauMs: 1_000 },
  many: { streams: 500, rampPerSecond: 200, plateauMs: 1_000 },
  overload: { streams: 100, newcomersPerSecond: 10, plateauMs: 2_000 },
  soak: { atOnce: 50, total: 1_000 },
};

/** So long an answer that none ends while it is held, even when thousands are opened before. */
const ENDLESS_TOKENS = 5_000;

export function experimentsOf(sizes: Sizes, only: readonly ExperimentName[]): Experiment[] {
  const usual = [...held(sizes), ...load(sizes), quiet(sizes), setup(sizes), ...secondReader(sizes)];
  return [...usual, many(sizes), overload(sizes), soak(sizes)].filter(({ name }) => only.includes(name));
}

/** Memory: streams at one token a second, which cost next to no CPU. */
function held({ held: { streams: sizes, rampPerSecond, plateauMs } }: Sizes): Experiment[] {
  const shape = nameOfShape({ tokens: ENDLESS_TOKENS, intervalMs: 1_000, firstTokenMs: 50 });
  return sizes.map((streams) => ({
    name: 'held',
    id: `held-${streams}`,
    load: { kind: 'held', shape, streams, rampPerSecond, plateauMs, readers: 1 },
    targets: TARGET_NAMES,
  }));
}

/** CPU, first token and relay latency at a person's reading pace, turns beginning and ending all the time. */
function load({ load: { streams: sizes, tokens, turnsAStream } }: Sizes): Experiment[] {
  const answerMs = tokens * 50;
  const shape = nameOfShape({ tokens, intervalMs: 50, firstTokenMs: 50 });
  return sizes.map((streams) => ({
    name: 'load',
    id: `load-${streams}`,
    // The first ones are spread over the length of an answer, so that the later ones are too.
    load: {
      kind: 'turnover',
      shape,
      streams,
      total: streams * turnsAStream,
      rampPerSecond: (streams * 1_000) / answerMs,
    },
    targets: TARGET_NAMES,
  }));
}

/** What the first token costs when nothing else is going on. */
function quiet({ quiet: { streams, tokens, total } }: Sizes): Experiment {
  const shape = nameOfShape({ tokens, intervalMs: 50, firstTokenMs: 50 });
  return {
    name: 'quiet',
    id: 'quiet',
    load: { kind: 'turnover', shape, streams, total, rampPerSecond: 10 },
    targets: TARGET_NAMES,
  };
}

/** What a turn costs before it says much: answers of one token. */
function setup({ setup: { atOnce, total } }: Sizes): Experiment {
  const shape = nameOfShape({ tokens: 1, intervalMs: 0, firstTokenMs: 2 });
  const load: Load = { kind: 'turnover', shape, streams: atOnce, total, rampPerSecond: 100_000 };
  return { name: 'setup', id: 'setup', load, targets: TARGET_NAMES };
}

/** Held streams at 20 tokens a second, followed once (what a token costs without its turn's beginning) and twice. */
function secondReader({ secondReader: { streams, plateauMs } }: Sizes): Experiment[] {
  const shape = nameOfShape({ tokens: ENDLESS_TOKENS, intervalMs: 50, firstTokenMs: 50 });
  const once: Load = { kind: 'held', shape, streams, rampPerSecond: 200, plateauMs, readers: 1 };
  return [
    { name: 'second-reader', id: 'one-reader', load: once, targets: TARGET_NAMES },
    { name: 'second-reader', id: 'two-readers', load: { ...once, readers: 2 }, targets: ['product'] },
  ];
}

/** As many streams as a house will ever have, in a small container. */
function many({ many: { streams, rampPerSecond, plateauMs } }: Sizes): Experiment {
  const shape = nameOfShape({ tokens: ENDLESS_TOKENS, intervalMs: 1_000, firstTokenMs: 50 });
  const load: Load = { kind: 'held', shape, streams, rampPerSecond, plateauMs, readers: 1 };
  return { name: 'many', id: `many-${streams}`, load, targets: TARGET_NAMES, heapMiB: 384 };
}

/** Streams at 200 tokens a second, more than a core can do, and people who ask all the while. */
function overload({ overload: { streams, newcomersPerSecond, plateauMs } }: Sizes): Experiment {
  const shape = nameOfShape({ tokens: ENDLESS_TOKENS, intervalMs: 5, firstTokenMs: 50 });
  const load: Load = { kind: 'held', shape, streams, rampPerSecond: 400, plateauMs, readers: 1, newcomersPerSecond };
  return { name: 'overload', id: 'overload', load, targets: TARGET_NAMES };
}

/** Short turns at full speed, thousands of them: what a core can do, and whether anything of a turn stays behind. */
function soak({ soak: { atOnce, total } }: Sizes): Experiment {
  const shape = nameOfShape({ tokens: 20, intervalMs: 2, firstTokenMs: 5 });
  const load: Load = { kind: 'turnover', shape, streams: atOnce, total, rampPerSecond: 5_000 };
  return { name: 'soak', id: 'soak', load, targets: TARGET_NAMES };
}
