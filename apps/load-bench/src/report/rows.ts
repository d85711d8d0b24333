import type { TargetName } from '../targets/target.ts';
import type { Run } from '../run-bench.ts';
import {
  CPU_A_TURN,
  CPU_PER_1000_TOKENS,
  EVENNESS,
  FIRST_TOKEN_P50,
  FIRST_TOKEN_P99,
  GAPS,
  KIB_A_STREAM,
  LOST,
  REFUSED,
  RELAY_P50,
  RELAY_P99,
  RSS_GROWTH,
  RSS_MIB,
  TOKENS_PER_CORE,
  TOKENS_PER_SECOND,
  TURNS_PER_SECOND,
  type Figure,
} from './figures.ts';
import { median } from './median.ts';

/** What the product should reach, in words and as a test. `other` is what stands beside it: the plain pipe, or one reader. */
interface Goal {
  readonly text: string;
  met(product: number, other: number): boolean;
}

/** A line of the table. */
export interface Row {
  readonly experiment: string;
  readonly label: string;
  readonly digits: number;
  readonly values: Readonly<Record<TargetName, number | undefined>>;
  readonly goal?: string;
  readonly met?: boolean;
}

const FIGURES: readonly [experiment: RegExp, figures: readonly Figure[]][] = [
  [/^held-/, [KIB_A_STREAM, LOST]],
  [/^load-/, [CPU_PER_1000_TOKENS, FIRST_TOKEN_P50, FIRST_TOKEN_P99, RELAY_P50, RELAY_P99, LOST, GAPS]],
  [/^quiet$/, [FIRST_TOKEN_P50, FIRST_TOKEN_P99, RELAY_P50, RELAY_P99, LOST]],
  [/^setup$/, [CPU_A_TURN, TURNS_PER_SECOND, LOST]],
  [/^many-/, [RSS_MIB, KIB_A_STREAM, LOST]],
  [/^overload$/, [TOKENS_PER_SECOND, RELAY_P50, RELAY_P99, EVENNESS, REFUSED, LOST, GAPS]],
  [/^soak$/, [TOKENS_PER_CORE, RSS_GROWTH, LOST]],
  [/-readers?$/, [CPU_PER_1000_TOKENS, RELAY_P50, RELAY_P99, LOST]],
];

/** The goals of the product, stated for the full sizes: where a run has other sizes, nothing is judged. */
const GOALS: readonly [experiment: string, figure: Figure, goal: Goal][] = [
  ['held-2000', KIB_A_STREAM, atMost(60)],
  ['load-500', CPU_PER_1000_TOKENS, { text: '≤ 1.5 × the pipe', met: (product, pipe) => product <= 1.5 * pipe }],
  ['load-500', FIRST_TOKEN_P50, atMost(25)],
  ['load-500', RELAY_P99, atMost(100)],
  ['load-500', GAPS, atMost(0)],
  ['quiet', FIRST_TOKEN_P50, atMost(3)],
  ['setup', CPU_A_TURN, atMost(4)],
  ['many-5000', RSS_MIB, atMost(512)],
  ['overload', GAPS, atMost(0)],
  ['soak', TOKENS_PER_CORE, { text: '≥ 0.5 × the pipe', met: (product, pipe) => product >= 0.5 * pipe }],
  ['soak', RSS_GROWTH, atMost(1.1)],
  ['two-readers', CPU_PER_1000_TOKENS, { text: '≤ 1.25 × one reader', met: (two, one) => two <= 1.25 * one }],
];

/** All figures of all runs, one row each, in the order in which they were measured. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const experiments = [...new Set(runs.map(({ experiment }) => experiment))];
  return experiments.flatMap((experiment) => {
    const figures = FIGURES.find(([named]) => named.test(experiment))?.[1] ?? [];
    return figures.map((figure) => rowOf(runs, experiment, figure));
  });
}

function rowOf(runs: readonly Run[], experiment: string, figure: Figure): Row {
  const value = (of: string, target: TargetName) =>
    median(
      runs.flatMap((run) =>
        run.experiment === of && run.target === target && run.result ? [figure.read(run.result)] : [],
      ),
    );
  const values = {
    pipe: value(experiment, 'pipe'),
    naive: value(experiment, 'naive'),
    product: value(experiment, 'product'),
  };
  const row = { experiment, label: figure.label, digits: figure.digits, values };
  const goal = goalOf(experiment, figure);
  const other = experiment === 'two-readers' ? value('one-reader', 'product') : values.pipe;
  if (goal === undefined || values.product === undefined || other === undefined) return row;
  return { ...row, goal: goal.text, met: goal.met(values.product, other) };
}

function goalOf(experiment: string, figure: Figure): Goal | undefined {
  // Whatever the size, nothing may be lost.
  if (figure === LOST) return atMost(0);
  return GOALS.find(([of, about]) => of === experiment && about === figure)?.[2];
}

function atMost(limit: number): Goal {
  return { text: `≤ ${limit}`, met: (product) => product <= limit };
}
