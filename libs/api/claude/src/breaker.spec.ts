import { NEVER, of, Subject, throwError, type Observable } from 'rxjs';
import { Breaker } from './breaker';
import { ClaudeFailure, type ClaudeFailureKind } from './claude-failure';

let breaker: Breaker;

beforeEach(() => {
  jest.useFakeTimers();
  breaker = new Breaker();
});
afterEach(() => {
  jest.useRealTimers();
});

function fails(kind: ClaudeFailureKind): Observable<string> {
  return throwError(() => new ClaudeFailure(kind, kind));
}

/** What comes of a request: what it said, or the message of its failure. */
function ask(source: Observable<string>): string {
  let outcome = 'waiting';
  breaker.guard(source).subscribe({
    next: (event) => (outcome = event),
    error: (failure: ClaudeFailure) => (outcome = failure.message),
  });
  return outcome;
}

function open(): void {
  for (let n = 0; n < 5; n++) ask(fails('unavailable'));
}

describe('Breaker', () => {
  it('opens after five failures in a row, and then asks no more', () => {
    for (let n = 0; n < 4; n++) ask(fails('overloaded'));
    expect(breaker.state).toBe('closed');
    ask(fails('timeout'));
    expect(breaker.state).toBe('open');
    expect(ask(of('hello'))).toMatch('not asked');
  });

  it('forgets failures once Claude has answered', () => {
    for (let n = 0; n < 4; n++) ask(fails('unavailable'));
    expect(ask(of('hello'))).toBe('hello');
    ask(fails('unavailable'));
    expect(breaker.state).toBe('closed');
  });

  it('opens at once when our account is refused, and for longer', () => {
    ask(fails('not-allowed'));
    jest.advanceTimersByTime(15_000);
    expect(breaker.state).toBe('open');
  });

  it.each(['rejected', 'too-long', 'rate-limited'] as const)('takes %s for an answer: Claude is there', (kind) => {
    for (let n = 0; n < 10; n++) ask(fails(kind));
    expect(breaker.state).toBe('closed');
  });

  it('lets one request try after a while: an answer closes it', () => {
    open();
    jest.advanceTimersByTime(10_000);
    expect(breaker.state).toBe('half-open');
    expect(ask(of('hello'))).toBe('hello');
    expect(breaker.state).toBe('closed');
  });

  it('stays open for another while when the trial fails', () => {
    open();
    jest.advanceTimersByTime(10_000);
    ask(fails('timeout'));
    expect(breaker.state).toBe('open');
  });

  it('is not closed by an answer that began before it opened', () => {
    const early = new Subject<string>();
    breaker.guard(early).subscribe();
    open();
    early.next('hello');
    expect(breaker.state).toBe('open');
  });

  it('lets only one try at a time, and another when that one was given up', () => {
    open();
    jest.advanceTimersByTime(10_000);
    const trial = breaker.guard(NEVER).subscribe();
    expect(ask(of('hello'))).toMatch('not asked');
    trial.unsubscribe();
    expect(ask(of('hello'))).toBe('hello');
  });
});
