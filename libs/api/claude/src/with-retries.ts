import { catchError, concat, defer, of, switchMap, tap, throwError, timer, type Observable } from 'rxjs';
import type { Backoff } from './backoff/backoff';
import type { ClaudeEvent } from './claude-event';
import { isRetryable, type ClaudeFailure } from './claude-failure';

const MAX_RETRIES = 2;
const FIRST_BACKOFF_MS = 500;
/** A person waits in front of it: longer than this is an honest failure, not a wait. */
export const MAX_WAIT_MS = 8_000;

/**
 * Sends a request again that failed before it said anything, at most twice. After content it never does: the reader
 * would see a second answer grow out of the first. When Claude is busy with all of us, `backoff` is told.
 */
export function withRetries(
  attempt: () => Observable<ClaudeEvent>,
  backoff: Backoff,
  onRetry: (failure: ClaudeFailure) => void,
  retries = 0,
): Observable<ClaudeEvent> {
  return defer(() => {
    let saidSomething = false;
    return attempt().pipe(
      tap((event) => (saidSomething ||= event.type !== 'started')),
      catchError((failure: ClaudeFailure) => {
        const waitMs = waitBeforeRetry(failure, retries, backoff.remainingMs());
        if (limitsAll(failure)) backoff.hold(failure.retryAfterMs ?? waitMs);
        if (saidSomething || retries >= MAX_RETRIES || !isWorthAnother(failure)) return throwError(() => failure);
        const again = timer(waitMs).pipe(
          tap(() => onRetry(failure)),
          switchMap(() => withRetries(attempt, backoff, onRetry, retries + 1)),
        );
        return concat(of<ClaudeEvent>({ type: 'retrying', kind: failure.kind, waitMs }), again);
      }),
    );
  });
}

function isWorthAnother({ kind, details }: ClaudeFailure): boolean {
  return isRetryable(kind) && !details.notAsked;
}

/** It is not this request that Claude refuses but all of the account: 429, or 529 with a time. */
function limitsAll({ kind, retryAfterMs, details }: ClaudeFailure): boolean {
  if (details.notAsked) return false;
  return kind === 'rate-limited' || (kind === 'overloaded' && retryAfterMs !== undefined);
}

/** Full jitter, so that many readers of one hiccup do not come back at the same moment; what Claude asks for is the least. */
function waitBeforeRetry(failure: ClaudeFailure, retries: number, heldMs: number): number {
  const jittered = Math.random() * FIRST_BACKOFF_MS * 2 ** retries;
  return Math.round(Math.min(MAX_WAIT_MS, Math.max(failure.retryAfterMs ?? 0, heldMs) + jittered));
}
