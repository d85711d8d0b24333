import type { TurnEvent } from '@tasty-food/contract';
import type { Subscription } from 'rxjs';
import { SILENCE_MS } from '@tasty-food/portal-live';
import { followTurn, type FollowTurnOptions } from './follow-turn';
import { FakeEventSource } from '@tasty-food/portal-live/testing';
import { sampleTurn, textDelta, turnEnd, turnStart } from './testing/turn-samples';

const URL = '/api/chat/turns/1/events';
/** Longer than the longest first pause before a new connection. */
const PAUSE_MS = 600;

describe('followTurn', () => {
  let uninstall: () => void;
  let events: TurnEvent[];
  let outcome: string;
  let subscription: Subscription;

  const follow = (options?: FollowTurnOptions) => {
    subscription = followTurn(URL, options).subscribe({
      next: (event) => events.push(event),
      complete: () => (outcome = 'complete'),
      error: () => (outcome = 'error'),
    });
    return FakeEventSource.latest;
  };

  beforeEach(() => {
    jest.useFakeTimers();
    uninstall = FakeEventSource.install();
    events = [];
    outcome = 'following';
  });

  afterEach(() => {
    subscription.unsubscribe();
    uninstall();
    jest.useRealTimers();
  });

  it('trusts no connection that is open and silent when the page is seen again, and goes on where it was', async () => {
    const source = follow();
    source.open();
    source.say(turnStart, '1');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(FakeEventSource.opened).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(6_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(source.readyState).toBe(FakeEventSource.CLOSED);
    expect(FakeEventSource.opened.map(({ url }) => url)).toEqual([`${URL}?ngsw-bypass`, `${URL}?ngsw-bypass&after=1`]);
  });

  it('hands on the events in their order and closes after the terminal one, lest the browser connect again', () => {
    const source = follow();
    source.open();
    source.say(turnStart, 'a');
    source.say(textDelta('Oui'), 'b');
    source.say(turnEnd(), 'c');
    expect(events).toEqual([turnStart, textDelta('Oui'), turnEnd()]);
    expect(outcome).toBe('complete');
    expect(source.readyState).toBe(FakeEventSource.CLOSED);
  });

  it('ends after an error event of the turn', () => {
    const source = follow();
    source.say({ type: 'turn-error', code: 'interrupted', retryable: true }, 'a');
    expect(outcome).toBe('complete');
  });

  it('ends after the snapshot of a finished turn, and goes on after one of a running turn', () => {
    const source = follow();
    source.say({ type: 'turn-snapshot', turn: sampleTurn({ state: 'running' }) }, 'a');
    expect(outcome).toBe('following');
    source.say({ type: 'turn-snapshot', turn: sampleTurn({ state: 'complete' }) }, 'b');
    expect(outcome).toBe('complete');
  });

  it('leaves a broken connection to the browser, which resumes with Last-Event-ID', async () => {
    const connection: boolean[] = [];
    const source = follow({ onConnection: (open) => connection.push(open) });
    source.open();
    source.say(turnStart, 'a');
    source.breakOff();
    await jest.advanceTimersByTimeAsync(PAUSE_MS);
    expect(FakeEventSource.opened).toHaveLength(1);
    source.open();
    source.say(turnEnd(), 'b');
    expect(connection).toEqual([true, false, true]);
    expect(outcome).toBe('complete');
  });

  it('opens a new connection after the last event when the browser has given up', async () => {
    const source = follow();
    source.say(turnStart, 'a/1 +');
    source.giveUp();
    await jest.advanceTimersByTimeAsync(PAUSE_MS);
    expect(FakeEventSource.latest.url).toBe(`${URL}?ngsw-bypass&after=a%2F1%20%2B`);
    FakeEventSource.latest.say(turnEnd(), 'b');
    expect(events).toEqual([turnStart, turnEnd()]);
  });

  it('begins again from the start when it never received an event', async () => {
    follow().giveUp();
    await jest.advanceTimersByTimeAsync(PAUSE_MS);
    expect(FakeEventSource.latest.url).toBe(`${URL}?ngsw-bypass`);
    expect(FakeEventSource.opened).toHaveLength(2);
  });

  it('replaces a connection that is open and dead', async () => {
    const source = follow();
    source.open();
    source.say(turnStart, 'a');
    await jest.advanceTimersByTimeAsync(SILENCE_MS + PAUSE_MS);
    expect(source.readyState).toBe(FakeEventSource.CLOSED);
    expect(FakeEventSource.latest.url).toBe(`${URL}?ngsw-bypass&after=a`);
  });

  it('waits longer after each failed attempt', async () => {
    follow().giveUp();
    for (let attempt = 0; attempt < 5; attempt++) {
      await jest.advanceTimersByTimeAsync(20_000);
      FakeEventSource.latest.giveUp();
    }
    const before = FakeEventSource.opened.length;
    await jest.advanceTimersByTimeAsync(4_000);
    expect(FakeEventSource.opened).toHaveLength(before);
    await jest.advanceTimersByTimeAsync(12_000);
    expect(FakeEventSource.opened).toHaveLength(before + 1);
  });

  it('tries at once when the network is back', async () => {
    follow().giveUp();
    window.dispatchEvent(new Event('online'));
    await jest.advanceTimersByTimeAsync(0);
    expect(FakeEventSource.opened).toHaveLength(2);
  });

  it('errs when there is nothing left to follow', async () => {
    follow({ mayResume: () => Promise.reject(new Error('gone')) }).giveUp();
    await jest.advanceTimersByTimeAsync(PAUSE_MS);
    expect(outcome).toBe('error');
    expect(FakeEventSource.opened).toHaveLength(1);
  });

  it('skips a frame that is no JSON', () => {
    const source = follow();
    source.sayRaw('not JSON', 'a');
    source.say(turnStart, 'b');
    expect(events).toEqual([turnStart]);
  });

  it('closes the connection when nobody listens any more', () => {
    const source = follow();
    subscription.unsubscribe();
    expect(source.readyState).toBe(FakeEventSource.CLOSED);
  });
});
