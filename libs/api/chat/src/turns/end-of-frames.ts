import type { MessageEvent } from '@nestjs/common';
import { concat, of, takeWhile, type Observable } from 'rxjs';

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
