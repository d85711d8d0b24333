import { of } from 'rxjs';
import type { ClaudeEvent } from '../claude-event';
import type { ClaudeFailure } from '../claude-failure';
import { afterBackoff } from './after-backoff';
import { MemoryBackoff } from './memory-backoff';

let backoff: MemoryBackoff;
let asked: number;

beforeEach(() => {
  jest.useFakeTimers();
  backoff = new MemoryBackoff();
  asked = 0;
});
afterEach(() => {
  jest.useRealTimers();
});

/** Asks, and notes what the request said and how it failed. */
function ask() {
  const seen: { events: ClaudeEvent['type'][]; failure?: ClaudeFailure } = { events: [] };
  const answer = () => {
    asked++;
    return of<ClaudeEvent>({ type: 'text', text: 'Oui.' });
  };
  afterBackoff(backoff, answer).subscribe({
    next: ({ type }) => seen.events.push(type),
    error: (failure: ClaudeFailure) => (seen.failure = failure),
  });
  return seen;
}

describe('afterBackoff', () => {
  it('asks at once when nothing holds it, and says nothing of its own', () => {
    expect(ask().events).toEqual(['text']);
  });

  it('waits as long as Claude asked for, a little more, and says so at once', () => {
    backoff.hold(3_000);
    const { events } = ask();
    expect(events).toEqual(['retrying']);
    jest.advanceTimersByTime(2_999);
    expect(asked).toBe(0);
    jest.advanceTimersByTime(1_001);
    expect(events).toEqual(['retrying', 'text']);
  });

  it('does not send all who waited at the same moment', () => {
    backoff.hold(3_000);
    for (let n = 0; n < 50; n++) ask();
    const moments = new Set<number>();
    for (let ms = 0; ms < 4_100; ms += 100) {
      const before = asked;
      jest.advanceTimersByTime(100);
      if (asked > before) moments.add(ms);
    }
    expect(asked).toBe(50);
    expect(moments.size).toBeGreaterThan(3);
  });

  it('waits no longer than eight seconds in all, however often the wait is renewed', () => {
    backoff.hold(8_000);
    const { events } = ask();
    expect(events).toEqual(['retrying']);
    jest.advanceTimersByTime(8_000);
    expect(asked).toBe(1);
    backoff.hold(5_000);
    const renewed = ask();
    jest.advanceTimersByTime(3_000);
    backoff.hold(7_000);
    jest.advanceTimersByTime(10_000);
    expect(renewed.failure).toMatchObject({ kind: 'rate-limited', details: { notAsked: true } });
    expect(asked).toBe(1);
  });

  it('fails at once with the wait where that is longer, without asking', () => {
    backoff.hold(8_001);
    const { events, failure } = ask();
    expect(events).toEqual([]);
    expect(failure).toMatchObject({ kind: 'rate-limited', retryAfterMs: 8_001 });
    expect(asked).toBe(0);
  });
});
