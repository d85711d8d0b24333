import { Observable, type OperatorFunction } from 'rxjs';

/** Gathers what arrives within one frame, so that however fast the values come, the page is drawn once for them. */
export function inFrames<T>(): OperatorFunction<T, readonly T[]> {
  return (source) =>
    new Observable((subscriber) => {
      let gathered: T[] = [];
      let cancel: (() => void) | undefined;
      const hand = () => {
        cancel?.();
        cancel = undefined;
        if (gathered.length === 0) return;
        const batch = gathered;
        gathered = [];
        subscriber.next(batch);
      };
      const subscription = source.subscribe({
        next: (value) => {
          gathered.push(value);
          cancel ??= onNextFrame(hand);
        },
        error: (error) => {
          hand();
          subscriber.error(error);
        },
        complete: () => {
          hand();
          subscriber.complete();
        },
      });
      return () => {
        cancel?.();
        subscription.unsubscribe();
      };
    });
}

/** A hidden page gets no frames; the answer goes on in it all the same. */
function onNextFrame(action: () => void): () => void {
  if (document.hidden) {
    const timer = setTimeout(action, 100);
    return () => clearTimeout(timer);
  }
  const frame = requestAnimationFrame(action);
  return () => cancelAnimationFrame(frame);
}
