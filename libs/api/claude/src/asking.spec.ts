import type Anthropic from '@anthropic-ai/sdk';
import { Metrics } from '@tasty-food/api-telemetry';
import { Observable } from 'rxjs';
import { Asking } from './asking';
import { MemoryBackoff } from './backoff/memory-backoff';
import { Breaker } from './breaker';
import type { ClaudeEvent } from './claude-event';
import type { ClaudeFailure } from './claude-failure';
import { ClaudeMetrics } from './claude-metrics';

const OPTIONS = { apiKey: '', baseUrl: '', model: 'model', headersTimeoutMs: 1_000, idleTimeoutMs: 1_000 };

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

/** A Claude that is asked and takes its time. */
const client = {
  messages: {
    create: () => {
      asked++;
      return { asResponse: () => new Promise<Response>(() => undefined) };
    },
  },
} as unknown as Anthropic;

/** Asks, and notes what the request said and how it failed. */
function ask() {
  const seen: { events: ClaudeEvent['type'][]; failure?: ClaudeFailure } = { events: [] };
  const metrics = new ClaudeMetrics(new Metrics(), OPTIONS);
  const connected = () => () => undefined;
  const door = { client, limits: OPTIONS, backoff, breaker: new Breaker(), metrics, connected };
  const body = { model: 'model', max_tokens: 1, stream: true as const, messages: [] };
  const answer = new Observable<ClaudeEvent>((subscriber) => {
    const asking = new Asking(door, 'turn', body, subscriber);
    asking.begin();
    return () => asking.cancel();
  });
  const subscription = answer.subscribe({
    next: ({ type }) => seen.events.push(type),
    error: (failure: ClaudeFailure) => (seen.failure = failure),
  });
  return { seen, subscription };
}

describe('a request while Claude wants none', () => {
  it('is sent at once when nothing holds it, and says nothing of its own', () => {
    expect(ask().seen.events).toEqual([]);
    expect(asked).toBe(1);
  });

  it('is not sent any more once it was cancelled', () => {
    backoff.hold(3_000);
    ask().subscription.unsubscribe();
    jest.advanceTimersByTime(10_000);
    expect(asked).toBe(0);
  });

  it('waits as long as Claude asked for, a little more, and says so at once', () => {
    backoff.hold(3_000);
    const { events } = ask().seen;
    expect(events).toEqual(['retrying']);
    jest.advanceTimersByTime(2_999);
    expect(asked).toBe(0);
    jest.advanceTimersByTime(1_001);
    expect(asked).toBe(1);
    expect(events).toEqual(['retrying']);
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
    const { events } = ask().seen;
    expect(events).toEqual(['retrying']);
    jest.advanceTimersByTime(8_000);
    expect(asked).toBe(1);
    backoff.hold(5_000);
    const renewed = ask().seen;
    jest.advanceTimersByTime(3_000);
    backoff.hold(7_000);
    jest.advanceTimersByTime(10_000);
    expect(renewed.failure).toMatchObject({ kind: 'rate-limited', details: { notAsked: true } });
    expect(asked).toBe(1);
  });

  it('fails at once with the wait where that is longer, without asking', () => {
    backoff.hold(8_001);
    const { events, failure } = ask().seen;
    expect(events).toEqual([]);
    expect(failure).toMatchObject({ kind: 'rate-limited', retryAfterMs: 8_001 });
    expect(asked).toBe(0);
  });
});
