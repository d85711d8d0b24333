import { Observable } from 'rxjs';

/** The stream that is made of what a promise brings. Stands in for two operators that would stay in the way of each token. */
export function onceKnown<T, R>(promise: Promise<T>, make: (value: T) => Observable<R>): Observable<R> {
  return new Observable((subscriber) => {
    promise.then(make).then(
      (stream) => subscriber.closed || stream.subscribe(subscriber),
      (failure: unknown) => subscriber.error(failure),
    );
  });
}
