import type { MessageEvent } from '@nestjs/common';
import { concat, Observable, of, takeWhile } from 'rxjs';

/** Stands behind the last frame; never sent. */
const END: MessageEvent = {};

/** The frames, and a mark behind the last: what they are merged into can then end with them, see `untilEnd`. */
export function markingEnd(frames: Observable<MessageEvent>): Observable<MessageEvent> {
  return concat(frames, of(END));
}

/** Completes at the first mark of `markingEnd`, whatever else would still come. */
export function untilEnd() {
  return takeWhile<MessageEvent>((frame) => frame !== END);
}

/** When the frames have ended, goes on with those of `next`, where there are any. */
export function goingOn(next: () => Observable<MessageEvent> | undefined) {
  return (frames: Observable<MessageEvent>): Observable<MessageEvent> =>
    new Observable((reader) =>
      frames.subscribe({
        next: (frame) => reader.next(frame),
        error: (failure: unknown) => reader.error(failure),
        complete: () => {
          const more = next();
          if (more) more.subscribe(reader);
          else reader.complete();
        },
      }),
    );
}
