import { Observable } from 'rxjs';
import { ClaudeFailure, type ClaudeFailureKind } from './claude-failure';

export const BREAKER_STATES = ['closed', 'open', 'half-open'] as const;
export type BreakerState = (typeof BREAKER_STATES)[number];

/** So many requests in a row that Claude did not answer. */
const FAILURES_TO_OPEN = 5;
const OPEN_MS = 10_000;
/** An account that may not ask now will not be let in a few seconds later. */
const OPEN_AFTER_REFUSAL_MS = 30_000;

const COUNTED: ReadonlySet<ClaudeFailureKind> = new Set(['unavailable', 'timeout', 'overloaded']);

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

  /** Errors with `unavailable` at once while open. A request counts as answered with its first event. */
  guard<T>(source: Observable<T>): Observable<T> {
    return new Observable((subscriber) => {
      const { state } = this;
      if (state === 'open' || (state === 'half-open' && this.trying)) {
        subscriber.error(this.refusal());
        return undefined;
      }
      const isTrial = state === 'half-open';
      if (isTrial) this.trying = true;
      let answered = false;
      const subscription = source.subscribe({
        next: (event) => {
          if (!answered) this.answered(isTrial);
          answered = true;
          subscriber.next(event);
        },
        error: (failure: unknown) => {
          this.count(failure, isTrial);
          subscriber.error(failure);
        },
        complete: () => subscriber.complete(),
      });
      return () => {
        if (isTrial) this.trying = false;
        subscription.unsubscribe();
      };
    });
  }

  /** An answer that began before the breaker opened says nothing of what Claude does now. */
  private answered(isTrial: boolean): void {
    if (isTrial || this.openUntil === undefined) this.close();
  }

  private close(): void {
    this.failures = 0;
    this.openUntil = undefined;
  }

  private count(failure: unknown, isTrial: boolean): void {
    const kind = failure instanceof ClaudeFailure ? failure.kind : 'unavailable';
    if (kind === 'not-allowed') {
      this.openUntil = Date.now() + OPEN_AFTER_REFUSAL_MS;
    } else if (COUNTED.has(kind)) {
      this.failures++;
      if (isTrial || this.failures >= FAILURES_TO_OPEN) this.openUntil = Date.now() + OPEN_MS;
    } else {
      // Refused or limited for reasons of its own, but answered: Claude is there.
      this.answered(isTrial);
    }
  }

  private refusal(): ClaudeFailure {
    const retryAfterMs = Math.max(1_000, (this.openUntil ?? 0) - Date.now());
    return new ClaudeFailure('unavailable', 'Claude did not answer the last requests: not asked', {
      retryAfterMs,
      notAsked: true,
    });
  }
}
