import { Injectable, Logger } from '@nestjs/common';
import { catchError, defer, EMPTY, exhaustMap, filter, finalize, from, map, merge, Subject, take, timer } from 'rxjs';
import { share, type Observable } from 'rxjs';
import { SessionStore } from './session-store';

/** Signing out through another instance ends the streams here within 5 seconds: this, and the time of a query. */
const POLL_MS = 3_000;

/** Says when a session has ended: at once when it ended here, by one shared query for all that are watched otherwise. */
@Injectable()
export class EndedSessions {
  private readonly log = new Logger('Sessions');
  private readonly endedHere = new Subject<string>();
  private readonly watchers = new Map<string, number>();
  /** The watched sessions that a query no longer found alive. */
  private readonly endedElsewhere: Observable<Set<string>> = timer(POLL_MS, POLL_MS).pipe(
    exhaustMap(() => from(this.poll()).pipe(catchError((failure) => this.skip(failure)))),
    share(),
  );

  constructor(private readonly store: SessionStore) {}

  /** Emits once and completes when the session is signed out, expires, or its person is disabled. */
  of(sessionId: string): Observable<void> {
    return defer(() => {
      this.watchers.set(sessionId, (this.watchers.get(sessionId) ?? 0) + 1);
      const here = this.endedHere.pipe(filter((ended) => ended === sessionId));
      const elsewhere = this.endedElsewhere.pipe(filter((ended) => ended.has(sessionId)));
      return merge(here, elsewhere).pipe(
        take(1),
        map(() => undefined),
        finalize(() => this.unwatch(sessionId)),
      );
    });
  }

  announce(sessionId: string): void {
    this.endedHere.next(sessionId);
  }

  private async poll(): Promise<Set<string>> {
    const watched = [...this.watchers.keys()];
    const living = await this.store.living(watched);
    // Only those that were asked for: who came while the query ran is no loss of it.
    return new Set(watched.filter((sessionId) => !living.has(sessionId)));
  }

  private skip(failure: unknown): Observable<never> {
    this.log.warn({ err: failure }, 'Could not look for ended sessions; the next look is in a moment');
    return EMPTY;
  }

  private unwatch(sessionId: string): void {
    const left = (this.watchers.get(sessionId) ?? 1) - 1;
    if (left > 0) this.watchers.set(sessionId, left);
    else this.watchers.delete(sessionId);
  }
}
