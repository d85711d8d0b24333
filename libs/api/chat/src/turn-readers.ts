import { Injectable, type MessageEvent } from '@nestjs/common';
import { Sessions, type SignedIn } from '@tasty-food/api-staff';
import type { Turn } from '@tasty-food/contract';
import { concat, interval, map, merge, of, share, takeUntil, takeWhile, type Observable } from 'rxjs';
import { ChatOptions } from './chat-options';
import { RunningTurns } from './running-turns';

/** Stands behind the last frame of a turn; never sent. */
const END: MessageEvent = {};

/** A turn as one reader gets it: its frames, a sign of life while it is quiet, and an end when the session ends. */
@Injectable()
export class TurnReaders {
  private readonly signsOfLife: Observable<MessageEvent>;

  constructor(
    private readonly running: RunningTurns,
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
    const frames = concat(this.running.follow(turn, after), of(END));
    return merge(frames, this.signsOfLife).pipe(
      takeWhile((frame) => frame !== END),
      takeUntil(this.sessions.ended(session.sessionId)),
    );
  }
}
