/** So many buckets for each doubling of the value: percentiles are right to about 1.5 %. */
const STEPS_A_DOUBLING = 48;
const DOUBLINGS = 32;

/** Delays in microseconds, of which only percentiles are asked: millions of them in a few kilobytes. */
export class Histogram {
  count = 0;
  private readonly buckets = new Uint32Array(STEPS_A_DOUBLING * DOUBLINGS);
  private largest = 0;

  add(valueUs: number): void {
    this.count++;
    this.largest = Math.max(this.largest, valueUs);
    const at = Math.floor(Math.log2(Math.max(1, valueUs)) * STEPS_A_DOUBLING);
    const bucket = Math.min(at, this.buckets.length - 1);
    this.buckets[bucket] = (this.buckets[bucket] ?? 0) + 1;
  }

  /** The value that the share `p` (0 to 1) does not exceed, in microseconds; 0 when nothing was added. */
  percentile(p: number): number {
    const wanted = Math.max(1, Math.ceil(p * this.count));
    let seen = 0;
    for (const [at, count] of this.buckets.entries()) {
      seen += count;
      if (seen >= wanted) return Math.min(2 ** ((at + 0.5) / STEPS_A_DOUBLING), this.largest);
    }
    return this.largest;
  }

  /** What a table shows of it, in milliseconds. */
  summary(): Delays {
    return { count: this.count, p50Ms: this.percentile(0.5) / 1000, p99Ms: this.percentile(0.99) / 1000 };
  }
}

export interface Delays {
  readonly count: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}
