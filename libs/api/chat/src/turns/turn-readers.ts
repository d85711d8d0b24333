import { Injectable, type MessageEvent, type OnApplicationShutdown } from '@nestjs/common';
import { Sessions, type SignedIn } from '@tasty-food/api-staff';
import { goingOn, markingEnd, RunningTurn, SharedTurns, TurnReader, untilEnd } from '@tasty-food/api-turn-log';
import { isFinished, type Turn } from '@tasty-food/contract';
import type { Response } from 'express';
import {
  catchError,
  delayWhen,
  exhaustMap,
  filter,
  from,
  map,
  merge,
  NEVER,
  Observable,
  of,
  share,
  switchMap,
  take,
  takeUntil,
  tap,
  timer,
  type Subscription,
} from 'rxjs';
import { ChatOptions } from '../chat-options';
import { RunningTurns } from './running-turns';
import { storedTurnEvents } from './stored-turn-events';
import { TurnStore } from './turn-store';

/** How often a reader of a turn that is not answered here looks whether it is, or has ended. */
const LOOK_AGAIN_MS = 500;
/** The log of another instance has so long to tell its end after it was saved: its readers need not begin anew for the last words. */
const END_IS_TOLD_MS = 1_000;

const SIGN_OF_LIFE: MessageEvent = { comment: 'keep-alive' };

/** A turn as one reader gets it: its frames, a sign of life while it is quiet, and an end when the session ends. */
@Injectable()
export class TurnReaders implements OnApplicationShutdown {
  private readonly open = new Set<TurnReader>();
  // One timer for all readers: thousands of streams must not wake thousands of timers.
  private readonly keepingAlive: NodeJS.Timeout;

  constructor(
    private readonly running: RunningTurns,
    private readonly store: TurnStore,
    private readonly shared: SharedTurns,
    private readonly sessions: Sessions,
    options: ChatOptions,
  ) {
    this.keepingAlive = setInterval(() => {
      for (const reader of this.open) reader.next(SIGN_OF_LIFE);
    }, options.keepaliveMs).unref();
    running.leaving.subscribe(() => {
      for (const reader of this.open) reader.complete();
    });
  }

  /** Readers of the moment. */
  get openCount(): number {
    return this.open.size;
  }

  onApplicationShutdown(): void {
    clearInterval(this.keepingAlive);
  }

  /** `response` is where the frames go; what is returned is for Nest, which sends its head and ends it. */
  follow(turn: RunningTurn | Turn, session: SignedIn, response: Response, after?: string): Observable<MessageEvent> {
    return new Observable((nest) => {
      const reader = new TurnReader(response, nest);
      this.open.add(reader);
      const unwatch = this.sessions.watch(session.sessionId, reader);
      const leave = this.tell(reader, turn, session, after);
      if (this.running.hasLeft) reader.complete();
      return () => {
        this.open.delete(reader);
        unwatch();
        leave();
      };
    });
  }

  /** Returns what lets the reader go. What is answered here is told by its log itself, with nothing between the two. */
  private tell(reader: TurnReader, turn: RunningTurn | Turn, session: SignedIn, after?: string): () => void {
    if (!(turn instanceof RunningTurn)) {
      const told = this.frames(turn, session, after).subscribe(reader);
      return () => told.unsubscribe();
    }
    const { log } = turn;
    let elsewhere: Subscription | undefined;
    reader.onReleased = () => {
      log.leave(reader);
      if (log.turn) elsewhere = this.elsewhere(log.turn, session).subscribe(reader);
    };
    log.join(reader, after);
    return () => {
      log.leave(reader);
      elsewhere?.unsubscribe();
    };
  }

  /** From the log while it is in this process; else as another instance shows it; else as it was saved. */
  private frames(turn: Turn, session: SignedIn, after?: string): Observable<MessageEvent> {
    const running = this.running.find(turn.turnId);
    if (!running) return isFinished(turn.state) ? storedTurnEvents(turn) : this.elsewhere(turn, session, after);
    const takenOver = () => (running.log.closed ? undefined : this.elsewhere(turn, session));
    return running.follow(after).pipe(goingOn(takenOver));
  }

  /** Unfinished, and not answered here: another instance tells it; or its owner has died, and the next is seconds away. */
  private elsewhere(turn: Turn, session: SignedIn, after?: string): Observable<MessageEvent> {
    let last: string | undefined;
    const told = this.shared.isShared ? this.shared.follow(turn.turnId, after) : NEVER;
    const here = this.onceSettled(turn, session).pipe(
      switchMap((settled) => markingEnd(this.frames(settled, session, this.knownHere(turn.turnId, last)))),
      share(),
    );
    return merge(markingEnd(told).pipe(takeUntil(here)), here).pipe(
      untilEnd(),
      tap(({ id }) => (last = id ?? last)),
    );
  }

  /** What this instance took over may have been told from the shared log already: then not once more. */
  private knownHere(turnId: string, id: string | undefined): string | undefined {
    return id !== undefined && this.running.find(turnId)?.log.knows(id) ? id : undefined;
  }

  /** Of a turn that was deleted nobody tells an end. */
  private isToldElsewhere({ turnId, endReason }: Turn): boolean {
    return this.shared.isShared && endReason !== undefined && this.running.find(turnId) === undefined;
  }

  /** Emits when the turn is answered here or has ended. */
  private onceSettled(turn: Turn, session: SignedIn): Observable<Turn> {
    return timer(0, LOOK_AGAIN_MS).pipe(
      exhaustMap(() => from(this.store.find(turn.turnId, session.staff.id)).pipe(catchError(() => of(turn)))),
      map((stored) => stored ?? deleted(turn)),
      filter((stored) => isFinished(stored.state) || this.running.find(turn.turnId) !== undefined),
      take(1),
      delayWhen((stored) => timer(this.isToldElsewhere(stored) ? END_IS_TOLD_MS : 0)),
    );
  }
}

/** Its conversation was deleted while it was followed. */
function deleted(turn: Turn): Turn {
  return { ...turn, text: '', state: 'interrupted', error: { code: 'interrupted', retryable: false } };
}
