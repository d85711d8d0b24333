import { concat, defer, of, switchMap, throwError, timer, type Observable } from 'rxjs';
import type { ClaudeEvent } from '../claude-event';
import { ClaudeFailure } from '../claude-failure';
import { MAX_WAIT_MS } from '../with-retries';
import type { Backoff } from './backoff';

/** Those who waited do not all come back at the same moment. */
const SPREAD_MS = 1_000;

/**
 * Sends a request once Claude may be asked. Where that is soon it waits, and says so (`retrying`); where it is not, it fails at
 * once with `rate-limited` and the wait: nobody is kept waiting for a refusal.
 */
export function afterBackoff(
  backoff: Backoff,
  ask: () => Observable<ClaudeEvent>,
  waitedMs = 0,
): Observable<ClaudeEvent> {
  return defer(() => {
    const remainingMs = backoff.remainingMs();
    if (remainingMs === 0) return ask();
    if (waitedMs + remainingMs > MAX_WAIT_MS) return throwError(() => refusal(remainingMs));
    const spreadMs = Math.random() * Math.min(SPREAD_MS, remainingMs);
    const waitMs = Math.round(Math.min(MAX_WAIT_MS - waitedMs, remainingMs + spreadMs));
    const later = timer(waitMs).pipe(switchMap(() => afterBackoff(backoff, ask, waitedMs + waitMs)));
    return concat(of<ClaudeEvent>({ type: 'retrying', kind: 'rate-limited', waitMs }), later);
  });
}

function refusal(retryAfterMs: number): ClaudeFailure {
  return new ClaudeFailure('rate-limited', 'Claude asked to wait: not asked', { retryAfterMs, notAsked: true });
}
