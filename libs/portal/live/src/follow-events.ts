// In: the address of an event stream. Out: its events, whatever happens to the connection meanwhile.
import {
  EMPTY,
  filter,
  fromEvent,
  merge,
  mergeMap,
  Observable,
  of,
  race,
  retry,
  switchMap,
  takeWhile,
  tap,
  timeout,
  timer,
} from 'rxjs';

/**
 * An EventSource can be open and dead, after a change of network for example, and the browser does not show us the keep-alive
 * comments. So a silence of several keep-alives counts as a dead connection; taking up again is cheap and repeats nothing.
 */
export const SILENCE_MS = 45_000;

/** Back in sight or in the network, a connection that said nothing for so long is not trusted. */
const DOUBTFUL_MS = 5_000;

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 15_000;

export interface FollowOptions<T> {
  /** Asked before a connection is opened anew; rejects when there is nothing left to follow. */
  readonly mayResume?: () => Promise<void>;
  /** Told when events flow, and when the connection is lost. */
  readonly onConnection?: (open: boolean) => void;
  /** Told the id of each event: where to go on. */
  readonly onId?: (id: string) => void;
  /** The id of the last event that was seen, in an earlier connection. */
  readonly after?: string;
  /** The event after which nothing more comes; without it the stream never ends. */
  readonly isLast?: (event: T) => boolean;
}

/**
 * Follows an event stream, the only user of EventSource. The browser resumes a broken connection by itself with `Last-Event-ID`;
 * where it gives up (any status but 200) or the connection has died silently, this opens a new one with `?after=`. Errs only when
 * `mayResume` rejects.
 */
export function followEvents<T>(url: string, options: FollowOptions<T> = {}): Observable<T> {
  const { mayResume = () => Promise.resolve(), onConnection, onId, isLast = () => false } = options;
  let lastId = options.after ?? '';
  const woken = new Error('The page is back, and the connection may be dead.');
  return new Observable<MessageEvent<string>>((subscriber) => {
    const source = new EventSource(addressOf(url, lastId));
    let lastSign = Date.now();
    source.onopen = () => {
      lastSign = Date.now();
      onConnection?.(true);
    };
    source.onmessage = (message: MessageEvent<string>) => {
      lastSign = Date.now();
      subscriber.next(message);
    };
    source.onerror = () => {
      onConnection?.(false);
      if (source.readyState === EventSource.CLOSED)
        subscriber.error(new Error('The browser gave up the event stream.'));
    };
    subscriber.add(
      returns()
        .pipe(filter(() => Date.now() - lastSign > DOUBTFUL_MS || source.readyState !== EventSource.OPEN))
        .subscribe(() => subscriber.error(woken)),
    );
    // Left open, the EventSource would connect again after the last event, for ever.
    return () => source.close();
  }).pipe(
    timeout({ each: SILENCE_MS }),
    tap(({ lastEventId }) => {
      lastId = lastEventId;
      onId?.(lastEventId);
    }),
    retry({
      delay: (fault, attempt) => (fault === woken ? of(undefined) : pause(attempt).pipe(switchMap(mayResume))),
      resetOnSuccess: true,
    }),
    mergeMap((message) => readEvent<T>(message)),
    takeWhile((event) => !isLast(event), true),
  );
}

/** The page is seen again, or the network is back. */
function returns(): Observable<Event> {
  const seen = fromEvent(document, 'visibilitychange').pipe(filter(() => !document.hidden));
  return merge(seen, fromEvent(window, 'online'));
}

/** Longer after each attempt, with jitter so that a restarted server is not met by everyone at once; over when the network is back. */
function pause(attempt: number): Observable<unknown> {
  const longest = Math.min(FIRST_RETRY_MS * 2 ** (attempt - 1), LONGEST_RETRY_MS);
  return race(timer(longest * (0.5 + Math.random() / 2)), fromEvent(window, 'online'));
}

/** `ngsw-bypass`: a stream must never go through the service worker, which the browser ends when it likes. */
function addressOf(url: string, lastId: string): string {
  return `${url}?ngsw-bypass${lastId === '' ? '' : `&after=${encodeURIComponent(lastId)}`}`;
}

function readEvent<T>(message: MessageEvent<string>): Observable<T> {
  try {
    return of(JSON.parse(message.data) as T);
  } catch {
    // Not ours: clients skip what they do not know.
    return EMPTY;
  }
}
