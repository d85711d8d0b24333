import { percentile } from './percentile.ts';

/** What came of the repetitions of one fault. */
export class Tally {
  repetitions = 0;
  passed = 0;
  /** Each repetition that did not pass, and why. */
  readonly misses: string[] = [];
  /** Anything that the table's reader should know. */
  readonly notes: string[] = [];
  private readonly timesMs: number[] = [];

  /** One or several repetitions with one outcome. `faults`: all that was wrong; none: passed. */
  add(name: string, faults: readonly string[], repetitions = 1): void {
    this.repetitions += repetitions;
    if (faults.length === 0) this.passed += repetitions;
    else this.misses.push(`${name}: ${faults.join('; ')}`);
  }

  time(ms: number): void {
    this.timesMs.push(ms);
  }

  get p50Ms(): number | undefined {
    return percentile(this.timesMs, 0.5);
  }

  get p95Ms(): number | undefined {
    return percentile(this.timesMs, 0.95);
  }

  get p99Ms(): number | undefined {
    return percentile(this.timesMs, 0.99);
  }
}
