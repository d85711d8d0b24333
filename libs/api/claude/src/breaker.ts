import { ClaudeFailure, type ClaudeFailureKind } from './claude-failure';

export const BREAKER_STATES = ['closed', 'open', 'half-open'] as const;
export type BreakerState = (typeof BREAKER_STATES)[number];

/** So many requests in a row that Claude did not answer. */
const FAILURES_TO_OPEN = 5;
const OPEN_MS = 10_000;
/** An account that may not ask now will not be let in a few seconds later. */
const OPEN_AFTER_REFUSAL_MS = 30_000;

const COUNTED: ReadonlySet<ClaudeFailureKind> = new Set(['unavailable', 'timeout', 'overloaded']);

/** A request that was let through. */
export interface Admitted {
  readonly isTrial: boolean;
}

const TRIAL: Admitted = { isTrial: true };
const NO_TRIAL: Admitted = { isTrial: false };

/**
 * Spares people the wait for a Claude that is not there: after five failures in a row, or one refusal of our account, requests
 * fail at once. Then one is let through to try; what it meets decides.
 */
export class Breaker {
  private failures = 0;
  private openUntil: number | undefined;
  private trying = false;

  get state(): BreakerState {
    if (this.openUntil === undefined) return 'closed';
    return Date.now() < this.openUntil ? 'open' : 'half-open';
  }

  /** Lets a request through, and says whether it is the one that tries. Throws `unavailable` while open. */
  admit(): Admitted {
    const { state } = this;
    if (state === 'open' || (state === 'half-open' && this.trying)) throw this.refusal();
    if (state === 'closed') return NO_TRIAL;
    this.trying = true;
    return TRIAL;
  }

  /** The first event of a request came. An answer that began before the breaker opened says nothing of what Claude does now. */
  answered({ isTrial }: Admitted): void {
    if (isTrial || this.openUntil === undefined) this.close();
  }

  failed(admitted: Admitted, failure: unknown): void {
    const kind = failure instanceof ClaudeFailure ? failure.kind : 'unavailable';
    if (kind === 'not-allowed') {
      this.openUntil = Date.now() + OPEN_AFTER_REFUSAL_MS;
    } else if (COUNTED.has(kind)) {
      this.failures++;
      if (admitted.isTrial || this.failures >= FAILURES_TO_OPEN) this.openUntil = Date.now() + OPEN_MS;
    } else {
      // Refused or limited for reasons of its own, but answered: Claude is there.
      this.answered(admitted);
    }
  }

  /** A request is over, whatever came of it. */
  over({ isTrial }: Admitted): void {
    if (isTrial) this.trying = false;
  }

  private close(): void {
    this.failures = 0;
    this.openUntil = undefined;
  }

  private refusal(): ClaudeFailure {
    const retryAfterMs = Math.max(1_000, (this.openUntil ?? 0) - Date.now());
    return new ClaudeFailure('unavailable', 'Claude did not answer the last requests: not asked', {
      retryAfterMs,
      notAsked: true,
    });
  }
}
