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

/** What comes of a request that Claude answers, or that fails: the message of a refusal, or what it met. */
function ask(met: 'hello' | ClaudeFailureKind): string {
  try {
    const admitted = breaker.admit();
    if (met === 'hello') breaker.answered(admitted);
    else breaker.failed(admitted, new ClaudeFailure(met, met));
    breaker.over(admitted);
    return met;
  } catch (refusal) {
    return (refusal as ClaudeFailure).message;
  }
}

function open(): void {
  for (let n = 0; n < 5; n++) ask('unavailable');
}

describe('Breaker', () => {
  it('opens after five failures in a row, and then asks no more', () => {
    for (let n = 0; n < 4; n++) ask('overloaded');
    expect(breaker.state).toBe('closed');
    ask('timeout');
    expect(breaker.state).toBe('open');
    expect(ask('hello')).toMatch('not asked');
  });

  it('forgets failures once Claude has answered', () => {
    for (let n = 0; n < 4; n++) ask('unavailable');
    expect(ask('hello')).toBe('hello');
    ask('unavailable');
    expect(breaker.state).toBe('closed');
  });

  it('opens at once when our account is refused, and for longer', () => {
    ask('not-allowed');
    jest.advanceTimersByTime(15_000);
    expect(breaker.state).toBe('open');
  });

  it.each(['rejected', 'too-long', 'rate-limited'] as const)('takes %s for an answer: Claude is there', (kind) => {
    for (let n = 0; n < 10; n++) ask(kind);
    expect(breaker.state).toBe('closed');
  });

  it('lets one request try after a while: an answer closes it', () => {
    open();
    jest.advanceTimersByTime(10_000);
    expect(breaker.state).toBe('half-open');
    expect(ask('hello')).toBe('hello');
    expect(breaker.state).toBe('closed');
  });

  it('stays open for another while when the trial fails', () => {
    open();
    jest.advanceTimersByTime(10_000);
    ask('timeout');
    expect(breaker.state).toBe('open');
  });

  it('is not closed by an answer that began before it opened', () => {
    const early = breaker.admit();
    open();
    breaker.answered(early);
    expect(breaker.state).toBe('open');
  });

  it('lets only one try at a time, and another when that one was given up', () => {
    open();
    jest.advanceTimersByTime(10_000);
    const trial = breaker.admit();
    expect(ask('hello')).toMatch('not asked');
    breaker.over(trial);
    expect(ask('hello')).toBe('hello');
  });
});
