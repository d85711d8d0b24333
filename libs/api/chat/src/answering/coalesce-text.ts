import { replaceUnstorable, type TurnEvent } from '@tasty-food/contract';
import { Observable } from 'rxjs';

/**
 * Joins text deltas that come within `windowMs` of one another: fewer frames to encode, keep and send. The first delta
 * after a pause goes out at once, any other event sends what waits before itself, and no character is cut in two.
 */
export function coalesceText(windowMs: number) {
  return (source: Observable<TurnEvent>): Observable<TurnEvent> =>
    new Observable((subscriber) => {
      let waiting = '';
      let timer: NodeJS.Timeout | undefined;

      const send = (upTo: number) => {
        const text = replaceUnstorable(waiting.slice(0, upTo));
        waiting = waiting.slice(upTo);
        if (text !== '') subscriber.next({ type: 'text-delta', text });
      };
      const pause = () => {
        timer = undefined;
        if (waiting === '') return;
        send(wholeCharacters(waiting));
        timer = setTimeout(pause, windowMs);
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
          send(wholeCharacters(waiting));
          timer = setTimeout(pause, windowMs);
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
