const MINUTE_MS = 60_000;
/** About 10 MB. Far more networks than sign in at one process within a minute. */
const KEYS_MAX = 100_000;
/** What sums of fractions of a millisecond may be off by. */
const ROUNDING = 1e-6;

/** What came of one attempt. */
export interface Allowed {
  readonly allowed: boolean;
  /** Attempts that would still be let through at this moment. */
  readonly left: number;
  /** Until one more would be, and until all of them would be again; milliseconds. */
  readonly nextMs: number;
  readonly wholeMs: number;
}

/** How many attempts a key may make: so many at once, and on the whole so many a minute. */
export interface Allowance {
  readonly atOnce: number;
  readonly aMinute: number;
}

/**
 * So many attempts of each key: some at once, then one by one as they grow back evenly, so that who comes after a flood
 * waits half a second and not for a window to pass. It is the generic cell rate algorithm: a key costs one number
 * (https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm). Of more keys than it holds those are forgotten that came longest
 * ago: their allowance is whole again, and the memory stays what it is.
 */
export class Allowances {
  /** When the allowance of a key will be whole again. */
  private wholeAt = new Map<string, number>();
  private readonly growMs: number;
  /** In which all that are allowed at once have grown back. */
  readonly windowMs: number;

  /** `clock` in milliseconds; it never goes back. */
  constructor(
    { atOnce, aMinute }: Allowance,
    private readonly clock: () => number = () => performance.now(),
    private readonly keysMax = KEYS_MAX,
  ) {
    this.growMs = MINUTE_MS / aMinute;
    this.windowMs = atOnce * this.growMs;
  }

  get keyCount(): number {
    return this.wholeAt.size;
  }

  /** A refused attempt leaves no trace. */
  take(key: string): Allowed {
    const now = this.clock();
    const before = Math.max(now, this.wholeAt.get(key) ?? 0);
    const allowed = before + this.growMs - now <= this.windowMs + ROUNDING;
    const whole = allowed ? before + this.growMs : before;
    this.keep(key, whole, now);
    const wholeMs = whole - now;
    const left = Math.max(0, Math.floor((this.windowMs - wholeMs) / this.growMs + ROUNDING));
    return { allowed, left, nextMs: left > 0 ? 0 : wholeMs - this.windowMs + this.growMs, wholeMs };
  }

  /** As if one attempt had not been. */
  giveBack(key: string): void {
    const whole = (this.wholeAt.get(key) ?? 0) - this.growMs;
    if (whole > this.clock()) this.wholeAt.set(key, whole);
    else this.wholeAt.delete(key);
  }

  private keep(key: string, whole: number, now: number): void {
    // At the end of the order, also who is refused: who comes often is not forgotten for strangers.
    this.wholeAt.delete(key);
    this.wholeAt.set(key, whole);
    if (this.wholeAt.size <= this.keysMax) return;
    const short = [...this.wholeAt].filter(([, at]) => at > now);
    // Half of them at once, so that it is seldom done.
    this.wholeAt = new Map(short.slice(short.length > this.keysMax / 2 ? Math.ceil(short.length / 2) : 0));
  }
}
