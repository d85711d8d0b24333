import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Observable } from 'rxjs';
import { EndedSessions } from './ended-sessions';
import { SessionStore } from './session-store';
import { hashOfToken, newToken } from './session-token';
import type { SignedIn } from './signed-in';

/** How long a session is believed without asking the database: what another instance ends is over here after this. */
const BELIEVED_MS = 5_000;
/** About 2 MB; the oldest look-up goes first. */
const REMEMBERED_MAX = 5_000;

/** Begins, finds and ends sessions. Finding is on the way of every request, so answers are remembered for a few seconds. */
@Injectable()
export class Sessions {
  private readonly remembered = new Map<string, { until: number; session: Promise<SignedIn | undefined> }>();

  constructor(
    private readonly store: SessionStore,
    private readonly endedSessions: EndedSessions,
  ) {}

  /** Begins a session of a person and returns its token. */
  async begin(staffId: string): Promise<string> {
    const token = newToken();
    await this.store.add({ id: randomUUID(), tokenHash: hashOfToken(token), staffId });
    return token;
  }

  find(token: string): Promise<SignedIn | undefined> {
    const known = this.remembered.get(token);
    if (known && known.until > Date.now()) return known.session;
    const session = this.store.find(hashOfToken(token));
    this.remember(token, session);
    // Only living sessions are kept, so tokens that somebody makes up cannot drive out those of others.
    session.then(
      (found) => found ?? this.forget(token, session),
      () => this.forget(token, session),
    );
    return session;
  }

  async end(token: string): Promise<void> {
    const sessionId = await this.store.end(hashOfToken(token));
    this.remembered.delete(token);
    if (sessionId !== undefined) this.endedSessions.announce(sessionId);
  }

  /** Emits once when the session is signed out, here or through another instance, expires, or its person is disabled. */
  ended(sessionId: string): Observable<void> {
    return this.endedSessions.of(sessionId);
  }

  private remember(token: string, session: Promise<SignedIn | undefined>): void {
    this.remembered.delete(token);
    this.remembered.set(token, { until: Date.now() + BELIEVED_MS, session });
    const oldest = this.remembered.keys().next();
    if (this.remembered.size > REMEMBERED_MAX && !oldest.done) this.remembered.delete(oldest.value);
  }

  private forget(token: string, session: Promise<SignedIn | undefined>): void {
    if (this.remembered.get(token)?.session === session) this.remembered.delete(token);
  }
}
