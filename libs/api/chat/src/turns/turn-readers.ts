import { Injectable, type MessageEvent } from '@nestjs/common';
import { Sessions, type SignedIn } from '@tasty-food/api-staff';
import { isFinished, type Turn } from '@tasty-food/contract';
import {
  catchError,
  concat,
  defer,
  EMPTY,
  exhaustMap,
  filter,
  from,
  interval,
  map,
  merge,
  NEVER,
  of,
  share,
  switchMap,
  take,
  takeUntil,
  timer,
  type Observable,
} from 'rxjs';
import { ChatOptions } from '../chat-options';
import { SharedTurns } from '../instances/shared-turns';
import { markingEnd, untilEnd } from './end-of-frames';
import { RunningTurns } from './running-turns';
import { storedTurnEvents } from './stored-turn-events';
import { TurnStore } from './turn-store';

/** How often a reader of a turn that is not answered here looks whether it is, or has ended. */
const LOOK_AGAIN_MS = 500;

/** A turn as one reader gets it: its frames, a sign of life while it is quiet, and an end when the session ends. */
@Injectable()
export class TurnReaders {
  private readonly signsOfLife: Observable<MessageEvent>;

  constructor(
    private readonly running: RunningTurns,
    private readonly store: TurnStore,
    private readonly shared: SharedTurns,
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
    const frames = markingEnd(this.frames(turn, session, after));
    return merge(frames, this.signsOfLife).pipe(
      untilEnd(),
      takeUntil(this.sessions.ended(session.sessionId)),
      takeUntil(this.running.leaving),
    );
  }

  /** From the log while it is in this process; else as another instance shows it; else as it was saved. */
  private frames(turn: Turn, session: SignedIn, after?: string): Observable<MessageEvent> {
    const running = this.running.find(turn.turnId);
    if (!running) return isFinished(turn.state) ? storedTurnEvents(turn) : this.elsewhere(turn, session, after);
    const takenOver = defer(() => (running.log.closed ? EMPTY : this.elsewhere(turn, session)));
    return concat(running.follow(after), takenOver);
  }

  /** Unfinished, and not answered here: another instance tells it; or its owner has died, and the next is seconds away. */
  private elsewhere(turn: Turn, session: SignedIn, after?: string): Observable<MessageEvent> {
    const told = this.shared.isShared ? this.shared.follow(turn.turnId, after) : NEVER;
    const here = this.onceSettled(turn, session).pipe(
      switchMap((settled) => markingEnd(this.frames(settled, session))),
      share(),
    );
    return merge(markingEnd(told).pipe(takeUntil(here)), here).pipe(untilEnd());
  }

  /** Emits when the turn is answered here or has ended. */
  private onceSettled(turn: Turn, session: SignedIn): Observable<Turn> {
    return timer(0, LOOK_AGAIN_MS).pipe(
      exhaustMap(() => from(this.store.find(turn.turnId, session.staff.id)).pipe(catchError(() => of(turn)))),
      map((stored) => stored ?? deleted(turn)),
      filter((stored) => isFinished(stored.state) || this.running.find(turn.turnId) !== undefined),
      take(1),
    );
  }
}

/** Its conversation was deleted while it was followed. */
function deleted(turn: Turn): Turn {
  return { ...turn, text: '', state: 'interrupted', error: { code: 'interrupted', retryable: false } };
}
