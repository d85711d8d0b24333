/** What came of one hit. */
export interface Hit {
  readonly allowed: boolean;
  /** Hits in the window, this one with them if it was allowed. A refused one leaves no trace. */
  readonly used: number;
  /** Milliseconds until a place in the window becomes free. */
  readonly nextFreeMs: number;
  /** Of one that was allowed: by what it is given back. */
  readonly receipt?: string;
}

/**
 * Lets through at most `limit` hits of a key within any stretch of `windowMs`, wherever it begins: unlike a fixed window, two
 * bursts at a boundary do not pass.
 */
export abstract class SlidingWindow {
  abstract take(key: string, limit: number, windowMs: number): Promise<Hit>;

  /** As if that one hit had never been: what it was for did not come about. */
  abstract giveBack(key: string, receipt: string): Promise<void>;

  /** As if the key had never been hit. */
  abstract forget(key: string): Promise<void>;
}

/** Nobody can say whether the limit is reached, and it is one that must hold: money. Ask again after `retryAfterMs`. */
export class WindowUnknown extends Error {
  constructor(
    readonly retryAfterMs: number,
    cause?: unknown,
  ) {
    super('The limit cannot be checked: Redis is away', { cause });
    this.name = 'WindowUnknown';
  }
}
