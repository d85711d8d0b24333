import type { Bench } from './bench.ts';
import type { Tally } from './report/tally.ts';

/** Something that goes wrong, done on purpose. */
export interface Fault {
  /** For `--only` and the table. */
  readonly name: string;
  /** What happens, and what must come of it, in one line. */
  readonly what: string;
  /** In a full run. */
  readonly repetitions: number;
  /** The fewest that still show anything: in the short form. */
  readonly least: number;
  /** What is promised of the time that it takes. */
  readonly goal?: { readonly percentile: 95 | 99; readonly maxMs: number };
  /** Runs only when it is asked for by name. */
  readonly onRequest?: boolean;
  /** Settings of the API that differ from its defaults. */
  readonly apiSettings?: Readonly<Record<string, string>>;
  run(bench: Bench, repetitions: number): Promise<Tally>;
}
