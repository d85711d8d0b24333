import { Injectable } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import { replaceUnstorable, type OwnSession, type StaffSession } from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import type { Observable } from 'rxjs';
import type { Inside } from '../accounts/account-store';
import { EndedSessions, type SessionWatcher } from './ended-sessions';
import { SessionStore } from './session-store';
import { hashOfToken, newToken } from './session-token';
import type { SignedIn } from './signed-in';

/** How long a session is believed without asking the database: what another instance ends is over here after this. */
const BELIEVED_MS = 5_000;
/**
 * And how long while the database is away, counted from its last word: who follows an answer can come back to it. Sessions are ended
 * in that same database, so all that can be missed is what another instance ended in the last seconds before it went.
 */
const BELIEVED_WHILE_AWAY_MS = 10 * 60_000;
/** Enough to tell a phone from a tablet. */
const DEVICE_MAX_LENGTH = 200;
/** About 2 MB; the oldest look-up goes first. */
const REMEMBERED_MAX = 5_000;

/** Begins, finds and ends sessions. Finding is on the way of every request, so answers are remembered for a few seconds. */
@Injectable()
export class Sessions {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly store: SessionStore,
    private readonly endedSessions: EndedSessions,
  ) {}

  /**
   * Begins a session of a person and returns its token; of too many the one used longest ago ends, with its streams. `device` is what
   * the browser says of itself.
   */
  async begin(staffId: string, device: string, byIdentity: boolean): Promise<string> {
    const token = newToken();
    const session = { id: randomUUID(), tokenHash: hashOfToken(token), staffId };
    const known = { ...session, byIdentity, device: replaceUnstorable(device.slice(0, DEVICE_MAX_LENGTH)) };
    const pushedOut = await this.store.add(known);
    if (pushedOut.length > 0) this.forgetEnded(pushedOut);
    return token;
  }

  /** The living sessions of a person, the latest used first. */
  async of(staffId: string, inside?: Inside): Promise<StaffSession[]> {
    const rows = await this.store.of(staffId, inside);
    return rows.map(({ id, device, created_at, last_seen_at }) => ({
      sessionId: id,
      device,
      createdAt: created_at.toISOString(),
      lastSeenAt: last_seen_at.toISOString(),
    }));
  }

  /** The same as the person sees them: `current` is the one that asks. */
  async ownOf(staffId: string, currentId: string): Promise<OwnSession[]> {
    const sessions = await this.of(staffId);
    return sessions.map((session) => ({ ...session, current: session.sessionId === currentId }));
  }

  /** Ends sessions of a person, one or all but one or all, and says how many. Elsewhere they are over within 5 s, streams included. */
  async endThose(staffId: string, which?: { only?: string; but?: string }): Promise<number> {
    const ended = await this.store.endThose(staffId, which);
    this.forgetEnded(ended);
    return ended.length;
  }

  /** What is known of people has changed: they are looked up again. */
  lookAgain(): void {
    this.remembered.clear();
  }

  find(token: string): Promise<SignedIn | undefined> {
    const known = this.remembered.get(token);
    if (known && known.since + BELIEVED_MS > Date.now()) return known.session;
    const session = this.store.find(hashOfToken(token)).catch((failure: unknown) => {
      if (!known || !isAway(failure) || known.since + BELIEVED_WHILE_AWAY_MS < Date.now()) throw failure;
      // Not remembered as news: the next request asks again.
      this.replace(token, session, known);
      return known.session;
    });
    this.remember(token, session);
    // Only living sessions are kept, so tokens that somebody makes up cannot drive out those of others.
    session.then(
      (found) => found ?? this.forget(token, session),
      () => this.forget(token, session),
    );
    return session;
  }

  /** Should the database be away, the session is over here all the same; it says `unavailable`, since elsewhere it is not. */
  async end(token: string): Promise<void> {
    const known = this.remembered.get(token);
    this.remembered.delete(token);
    try {
      const sessionId = await this.store.end(hashOfToken(token));
      if (sessionId !== undefined) this.endedSessions.announce(sessionId);
    } catch (failure) {
      const session = await known?.session.catch(() => undefined);
      if (session) this.endedSessions.announce(session.sessionId);
      throw failure;
    }
  }

  /** Emits once when the session is signed out, here or through another instance, expires, or its person is disabled. */
  ended(sessionId: string): Observable<void> {
    return this.endedSessions.of(sessionId);
  }

  /** The same for one of thousands of streams: `watcher` is completed then. Returns what ends the watch. */
  watch(sessionId: string, watcher: SessionWatcher): () => void {
    return this.endedSessions.watch(sessionId, watcher);
  }

  /** Seldom, and only tokens are known here: everybody is looked up again. */
  private forgetEnded(sessionIds: readonly string[]): void {
    this.remembered.clear();
    for (const sessionId of sessionIds) this.endedSessions.announce(sessionId);
  }

  private remember(token: string, session: Promise<SignedIn | undefined>): void {
    this.remembered.delete(token);
    this.remembered.set(token, { since: Date.now(), session });
    const oldest = this.remembered.keys().next();
    if (this.remembered.size > REMEMBERED_MAX && !oldest.done) this.remembered.delete(oldest.value);
  }

  /** Puts back what was known before a look that failed, unless the session was ended meanwhile. */
  private replace(token: string, look: Remembered['session'], known: Remembered): void {
    if (this.remembered.get(token)?.session === look) this.remembered.set(token, known);
  }

  private forget(token: string, session: Promise<SignedIn | undefined>): void {
    if (this.remembered.get(token)?.session === session) this.remembered.delete(token);
  }
}

interface Remembered {
  /** When the database was asked. */
  readonly since: number;
  readonly session: Promise<SignedIn | undefined>;
}

function isAway(failure: unknown): boolean {
  return failure instanceof ProblemException && failure.code === 'unavailable';
}
