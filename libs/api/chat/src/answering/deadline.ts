import { Observable } from 'rxjs';

/** Errors with what `failure` makes when the source has not completed within `ms` of its subscription. */
export function deadline<T>(ms: number, failure: () => unknown) {
  return (source: Observable<T>): Observable<T> =>
    new Observable((subscriber) => {
      const timer = setTimeout(() => subscriber.error(failure()), ms);
      subscriber.add(() => clearTimeout(timer));
      return source.subscribe(subscriber);
    });
}
