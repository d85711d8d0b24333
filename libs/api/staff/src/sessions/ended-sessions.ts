import { Injectable, Logger } from '@nestjs/common';
import { Observable } from 'rxjs';
import { SessionStore } from './session-store';

/** Signing out through another instance ends the streams here within 5 seconds: this, and the time of a query. */
const POLL_MS = 3_000;

/** Who is told that a session has ended. */
export interface SessionWatcher {
  complete(): void;
}

/** Says when a session has ended: at once when it ended here, by one shared query for all that are watched otherwise. */
@Injectable()
export class EndedSessions {
  private readonly log = new Logger('Sessions');
  /** Plain sets instead of operators: each of thousands of streams waits here for as long as it lasts. */
  private readonly watchers = new Map<string, Set<SessionWatcher>>();
  private timer: NodeJS.Timeout | undefined;
  private polling = false;

  constructor(private readonly store: SessionStore) {}

  /** Emits once and completes when the session is signed out, expires, or its person is disabled. */
  of(sessionId: string): Observable<void> {
    return new Observable((subscriber) =>
      this.watch(sessionId, {
        complete: () => {
          subscriber.next();
          subscriber.complete();
        },
      }),
    );
  }

  /** The same for one that must cost next to nothing. Returns what ends the watch. */
  watch(sessionId: string, watcher: SessionWatcher): () => void {
    const ofSession = this.watchers.get(sessionId) ?? new Set();
    this.watchers.set(sessionId, ofSession.add(watcher));
    this.timer ??= setInterval(() => void this.poll(), POLL_MS);
    return () => this.unwatch(sessionId, watcher);
  }

  announce(sessionId: string): void {
    for (const watcher of this.watchers.get(sessionId) ?? []) watcher.complete();
  }

  private async poll(): Promise<void> {
    if (this.polling) return;
    this.polling = true;
    try {
      const watched = [...this.watchers.keys()];
      const living = await this.store.living(watched);
      // Only those that were asked for: who came while the query ran is no loss of it.
      for (const sessionId of watched) if (!living.has(sessionId)) this.announce(sessionId);
    } catch (failure) {
      this.log.warn({ err: failure }, 'Could not look for ended sessions; the next look is in a moment');
    } finally {
      this.polling = false;
    }
  }

  private unwatch(sessionId: string, watcher: SessionWatcher): void {
    const ofSession = this.watchers.get(sessionId);
    ofSession?.delete(watcher);
    if (ofSession?.size === 0) this.watchers.delete(sessionId);
    if (this.watchers.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }
}
