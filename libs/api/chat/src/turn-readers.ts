import { Injectable, type MessageEvent } from '@nestjs/common';
import { Sessions, type SignedIn } from '@tasty-food/api-staff';
import { isFinished, type Turn } from '@tasty-food/contract';
import {
  concat,
  defer,
  exhaustMap,
  filter,
  interval,
  map,
  merge,
  of,
  share,
  switchMap,
  take,
  takeUntil,
  takeWhile,
  timer,
  type Observable,
} from 'rxjs';
import { ChatOptions } from './chat-options';
import { RunningTurns } from './running-turns';
import { storedTurnEvents } from './stored-turn-events';
import { TurnStore } from './turn-store';

/** Stands behind the last frame of a turn; never sent. */
const END: MessageEvent = {};

/** How often a reader of a turn without an owner looks whether it has one again. */
const LOOK_AGAIN_MS = 500;

/** A turn as one reader gets it: its frames, a sign of life while it is quiet, and an end when the session ends. */
@Injectable()
export class TurnReaders {
  private readonly signsOfLife: Observable<MessageEvent>;

  constructor(
    private readonly running: RunningTurns,
    private readonly store: TurnStore,
    private readonly sessions: Sessions,
    options: ChatOptions,
  ) {
    // One timer for all readers: thousands of streams must not wake thousands of timers.
    this.signsOfLife = interval(options.keepaliveMs).pipe(
      map(() => ({ comment: 'keep-alive' })),
      share(),
    );
  }

  follow(turn: Turn, session: SignedIn, after?: string): Observable<MessageEvent> {
    const frames = concat(this.frames(turn, session, after), of(END));
    return merge(frames, this.signsOfLife).pipe(
      takeWhile((frame) => frame !== END),
      takeUntil(this.sessions.ended(session.sessionId)),
    );
  }

  /** From the log while it is in this process; else as it was saved. */
  private frames(turn: Turn, session: SignedIn, after: string | undefined): Observable<MessageEvent> {
    const running = this.running.find(turn.turnId);
    if (running) return running.follow(after);
    return isFinished(turn.state) ? storedTurnEvents(turn) : this.onceAnsweredAgain(turn, session, after);
  }

  /** Unfinished, and nobody here answers it: its owner has died and another takes over within seconds. The reader waits. */
  private onceAnsweredAgain(turn: Turn, session: SignedIn, after: string | undefined): Observable<MessageEvent> {
    return timer(0, LOOK_AGAIN_MS).pipe(
      exhaustMap(() => defer(() => this.store.find(turn.turnId, session.staff.id))),
      filter(
        (stored) => stored === undefined || isFinished(stored.state) || this.running.find(turn.turnId) !== undefined,
      ),
      take(1),
      switchMap((stored) => (stored ? this.frames(stored, session, after) : of())),
    );
  }
}
