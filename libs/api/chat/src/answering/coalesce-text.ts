import { replaceUnstorable, type TurnEvent } from '@tasty-food/contract';
import { Observable } from 'rxjs';

/**
 * Joins text deltas that come within a window of one another: fewer frames to encode, keep and send. The first delta after a
 * pause goes out at once, any other event sends what waits before itself, and no character is cut in two.
 *
 * @param windowMs its length; a function is asked anew for each frame
 */
export function coalesceText(windowMs: number | (() => number)) {
  const window = typeof windowMs === 'number' ? () => windowMs : windowMs;
  return (source: Observable<TurnEvent>): Observable<TurnEvent> =>
    new Observable((subscriber) => {
      let waiting = '';
      let sentAt = -Infinity;
      // Only while text waits: a timer for each frame would cost more than the frame's own bookkeeping.
      let timer: NodeJS.Timeout | undefined;

      const send = (upTo: number) => {
        const text = replaceUnstorable(waiting.slice(0, upTo));
        waiting = waiting.slice(upTo);
        if (text !== '') subscriber.next({ type: 'text-delta', text });
      };
      const sendWhole = () => {
        timer = undefined;
        sentAt = performance.now();
        send(wholeCharacters(waiting));
      };
      const flush = () => {
        clearTimeout(timer);
        timer = undefined;
        send(waiting.length);
      };

      const subscription = source.subscribe({
        next: (event) => {
          if (event.type !== 'text-delta') {
            flush();
            subscriber.next(event);
            return;
          }
          waiting += event.text;
          if (timer !== undefined) return;
          const waitMs = sentAt + window() - performance.now();
          if (waitMs <= 0) sendWhole();
          else timer = setTimeout(sendWhole, Math.ceil(waitMs));
        },
        error: (failure: unknown) => subscriber.error(failure),
        complete: () => {
          flush();
          subscriber.complete();
        },
      });
      return () => {
        clearTimeout(timer);
        subscription.unsubscribe();
      };
    });
}

/** The length without a high surrogate at the end: its other half is still on its way. */
function wholeCharacters(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
}
