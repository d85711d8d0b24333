const SAMPLE_EVERY = 10;

/** Millions of delays in a fixed place, of which every tenth is kept: enough for percentiles. */
export class Delays {
  count = 0;
  private readonly kept: Float32Array;

  constructor(expected: number) {
    this.kept = new Float32Array(Math.ceil(expected / SAMPLE_EVERY) + 1);
  }

  add(ms: number): void {
    if (this.count % SAMPLE_EVERY === 0) this.kept[this.count / SAMPLE_EVERY] = ms;
    this.count++;
  }

  sample(): Float32Array {
    return this.kept.subarray(0, Math.ceil(this.count / SAMPLE_EVERY));
  }
}
