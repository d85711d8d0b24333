import type { MessageEvent } from '@nestjs/common';
import type { TurnEvent } from '@tasty-food/contract';
import { BehaviorSubject, defer, from, interval, merge, switchMap, tap, timer, type Observable } from 'rxjs';
import { markingEnd, untilEnd } from '../end-of-frames';
import { TurnLog } from '../turn-log';
import { READ_MARK_MS, type TurnStream } from './turn-stream';

/** A message that Redis lost must not lose an event. */
const LOOK_AGAIN_MS = 1_000;

/**
 * A turn that another instance answers, as its readers here get it: a copy of the owner's log, with the same ids, fed from
 * the shared stream. When yet another instance begins a later attempt, the readers go over to its log.
 */
export class RemoteTurn {
  private readonly logs = new BehaviorSubject(new TurnLog(1, true));
  private lastId = '0-0';
  private pulling: Promise<void> | undefined;
  private pullAgain = false;

  constructor(
    private readonly stream: TurnStream,
    private readonly turnId: string,
  ) {}

  /** Keeps the copy fed while it is subscribed to, and tells the owner that somebody reads. */
  feed(): Observable<unknown> {
    const news = merge(this.stream.changes(this.turnId), interval(LOOK_AGAIN_MS)).pipe(switchMap(() => this.pull()));
    const marks = merge(timer(0, READ_MARK_MS / 3), this.stream.returned).pipe(
      switchMap(() => this.stream.markRead(this.turnId).catch(() => undefined)),
    );
    return merge(news, marks);
  }

  follow(after?: string): Observable<MessageEvent> {
    return defer(() => {
      // Where the reader was at another instance, until it is told something here.
      let place = after;
      const frames = this.logs.pipe(
        switchMap((log, changes) => {
          const told = log.follow(changes === 0 || isOf(place, log) ? place : undefined);
          return markingEnd(told.pipe(tap(() => (place = undefined))));
        }),
        untilEnd(),
      );
      return from(this.pull()).pipe(switchMap(() => frames));
    });
  }

  /** Never rejects: with Redis away the copy stands still, and the next look goes on. */
  private pull(): Promise<void> {
    this.pullAgain = true;
    this.pulling ??= this.pullAll().finally(() => (this.pulling = undefined));
    return this.pulling;
  }

  private async pullAll(): Promise<void> {
    while (this.pullAgain) {
      this.pullAgain = false;
      const frames = await this.stream.framesAfter(this.turnId, this.lastId).catch(() => []);
      for (const { id, attempt, data } of frames) {
        this.lastId = id;
        if (attempt !== this.logs.value.attempt) this.logs.next(new TurnLog(attempt, true));
        this.logs.value.append(JSON.parse(data) as TurnEvent);
      }
    }
  }
}

/** A reader can come with an id of an attempt that its other instance knew of before this one did. */
function isOf(id: string | undefined, { attempt }: TurnLog): boolean {
  return id?.startsWith(`${attempt}-`) === true;
}
