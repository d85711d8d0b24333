import { RunningTurns } from '@tasty-food/api-chat';
import { foldTurnEvents, isTerminal, urlOf, type AcceptedTurn, type StoppedTurn } from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { readFrames, type ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

interface SimulatorState {
  readonly requests: number;
  readonly active: number;
  readonly aborted: number;
}

const QUESTION = { question: 'Is there sesame in The Perron?', language: 'en' } as const;
/** Touches no facts: what is answered to it flows as it comes. */
const TALK = { question: 'Tell me a story.', language: 'en' } as const;
/** Slow enough to be met in the middle. */
const SLOW = { kind: 'answer', text: 'word '.repeat(400), tokensPerSecond: 100, firstTokenMs: 0 };

let api: RunningApi;
let staff: ApiClient;

beforeAll(async () => {
  api = await RunningApi.start({ STREAM_BUFFER_MS: '0' });
  staff = await api.signIn();
}, 60_000);
afterAll(() => api.close());

describe('reading a turn', () => {
  it('again after every single event of it gives the identical final text, and never asks Claude again', async () => {
    const { turnId } = await staff.ask(QUESTION);
    const whole = await staff.follow(turnId);
    const { requests } = await api.simulatorState<SimulatorState>();
    for (const [at, { id }] of whole.slice(0, -1).entries()) {
      const rest = await staff.follow(turnId, id);
      expect(rest).toEqual(whole.slice(at + 1));
    }
    expect((await api.simulatorState<SimulatorState>()).requests).toBe(requests);
  });

  it('with a cut at every event while it is being answered gives each event exactly once', async () => {
    await api.script({ ...SLOW, text: 'word '.repeat(60), tokensPerSecond: 200 });
    const { turnId } = await staff.ask(TALK);
    const frames = await staff.follow(turnId, undefined, () => true);
    while (!frames.some(({ event }) => isTerminal(event))) {
      frames.push(...(await staff.follow(turnId, frames.at(-1)?.id, () => true)));
    }
    const turn = await staff.turn(turnId);
    expect(turn).toMatchObject({ state: 'complete', text: 'word '.repeat(60) });
    expect(foldTurnEvents(frames.map(({ event }) => event))).toEqual(turn);
    expect(new Set(frames.map(({ id }) => id)).size).toBe(frames.length);
  });

  it('by several readers at once gives each the same', async () => {
    await api.script({ ...SLOW, text: 'word '.repeat(30) });
    const { turnId } = await staff.ask(TALK);
    const [first, ...others] = await Promise.all(Array.from({ length: 12 }, () => staff.follow(turnId)));
    for (const frames of others) expect(frames).toEqual(first);
  });

  it('with ?after= does what Last-Event-ID does', async () => {
    const { turnId } = await staff.ask(QUESTION);
    const whole = await staff.follow(turnId);
    const rest = await readFrames(await staff.send('GET', urlOf('turnEvents', { turnId }, { after: whole[2]?.id })));
    expect(rest).toEqual(whole.slice(3));
  });

  it('after an id that is not known gives a snapshot and then the end', async () => {
    const { turnId } = await staff.ask(QUESTION);
    const whole = await staff.follow(turnId);
    const frames = await staff.follow(turnId, 'an-id-of-nobody');
    expect(frames.map(({ event }) => event.type)).toEqual(['turn-snapshot', 'turn-end']);
    expect(foldTurnEvents(frames.map(({ event }) => event))).toEqual(foldTurnEvents(whole.map(({ event }) => event)));
  });
});

describe('asking', () => {
  it('a hundred times at once with one key begins one turn and asks Claude once', async () => {
    await api.script({ kind: 'answer', text: 'Once.' });
    const before = (await api.simulatorState<SimulatorState>()).requests;
    const key = randomUUID();
    const accepted = await Promise.all(Array.from({ length: 100 }, () => staff.ask(QUESTION, key)));
    expect(new Set(accepted.map((turn) => JSON.stringify(turn))).size).toBe(1);
    await staff.follow((accepted[0] as AcceptedTurn).turnId);
    expect((await api.simulatorState<SimulatorState>()).requests).toBe(before + 1);
  });

  it('another question with the same key is refused', async () => {
    const key = randomUUID();
    await staff.ask(QUESTION, key);
    const problem = await staff.problem('POST', urlOf('ask'), { question: 'Another?' }, { 'idempotency-key': key });
    expect(problem.code).toBe('idempotency-key-reused');
  });

  it('again in place of an earlier turn leaves what it replaces out of what Claude is told', async () => {
    const first = await staff.ask({ question: 'First wording?' });
    await staff.follow(first.turnId);
    await api.script({ kind: 'answer', text: 'Second answer.' });
    const { conversationId } = first;
    const second = await staff.ask({ question: 'Second wording?', conversationId, replaces: first.turnId });
    await staff.follow(second.turnId);
    const { lastRequests } = await api.simulatorState<{ lastRequests: { body: unknown }[] }>();
    const told = JSON.stringify(lastRequests.at(-1)?.body);
    expect(told).toContain('Second wording?');
    expect(told).not.toContain('First wording?');
  });
});

describe('stopping', () => {
  it('keeps the text, closes the connection to Claude, and can be said twice', async () => {
    await api.script(SLOW);
    const { turnId } = await staff.ask(TALK);
    await staff.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
    const stop = () => staff.json<StoppedTurn>('POST', urlOf('stop', { turnId }));
    expect(await stop()).toEqual({ turnId, state: 'stopped', upstreamClosed: true });
    expect(await stop()).toEqual({ turnId, state: 'stopped', upstreamClosed: true });
    const turn = await staff.turn(turnId);
    expect(turn).toMatchObject({ state: 'stopped', endReason: 'stopped', usage: { estimated: true } });
    expect(turn.text.length).toBeGreaterThan(0);
    expect(SLOW.text.startsWith(turn.text)).toBe(true);
    expect((await api.simulatorState<SimulatorState>()).active).toBe(0);
  });

  it('before the first byte leaves no connection either', async () => {
    await api.script({ kind: 'answer', text: 'late', stallBeforeHeaders: true });
    const { turnId } = await staff.ask(QUESTION);
    await sleep(100);
    expect(await staff.json('POST', urlOf('stop', { turnId }))).toMatchObject({
      state: 'stopped',
      upstreamClosed: true,
    });
  });

  it('the one-request form stops the answer when its request is closed', async () => {
    await api.script(SLOW);
    const response = await staff.send('POST', urlOf('askOnce'), { message: 'Slowly, please' });
    const [first] = await readFrames(response, ({ event }) => event.type === 'text-delta');
    const turnId = first?.event.type === 'turn-start' ? first.event.turnId : '';
    const frames = await staff.follow(turnId);
    expect(frames.at(-1)?.event).toMatchObject({ type: 'turn-end', reason: 'stopped' });
  });
});

describe('an answer that is not whole', () => {
  it.each([
    ['closes', { closeAfterEvents: 5 }],
    ['resets', { resetAfterEvents: 5 }],
    ['sends an error event', { errorAfterEvents: 5 }],
    ['sends bad JSON', { badJsonAfterEvents: 5 }],
  ])('because Claude %s in the middle keeps its text and is never called complete', async (_what, fault) => {
    await api.script({ kind: 'answer', text: 'word '.repeat(50), ...fault });
    const turn = await staff.answer(TALK);
    expect(turn).toMatchObject({ state: 'interrupted', error: { code: 'interrupted', retryable: true } });
    expect('word '.repeat(50).startsWith(turn.text)).toBe(true);
    expect(turn.text.length).toBeGreaterThan(0);
  });
});

describe('a turn that its own process took for lost', () => {
  it('is answered once: the later attempt goes on for its readers, the earlier one never begins', async () => {
    const text = 'word '.repeat(60);
    await api.script({ ...SLOW, text }, { ...SLOW, text });
    const { turnId } = await staff.ask(TALK);
    const running = api.get(RunningTurns);
    const question = running.find(turnId)?.question;
    if (!question) throw new Error('The turn does not run');
    const reading = staff.follow(turnId);
    await staff.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
    const { requests } = await api.simulatorState<SimulatorState>();
    running.start({ ...question, attempt: 2, wasShown: true });
    running.start(question);
    const events = (await reading).map(({ event }) => event);
    expect(foldTurnEvents(events)).toMatchObject({ state: 'complete', text, attempt: 2 });
    expect(events.filter(isTerminal)).toHaveLength(1);
    expect((await api.simulatorState<SimulatorState>()).requests).toBe(requests + 1);
  });
});

describe('signing out', () => {
  it('ends the open streams of that session', async () => {
    await api.script(SLOW);
    const leaving = await api.signIn('manager@tastyfood.test');
    const { turnId } = await leaving.ask(TALK);
    const reading = leaving.follow(turnId);
    await sleep(200);
    await leaving.send('DELETE', urlOf('signOut'));
    const frames = await reading;
    expect(frames.some(({ event }) => isTerminal(event))).toBe(false);
    expect((await leaving.get('turn', { turnId })).status).toBe(401);
  });
});

describe('another person', () => {
  it('finds neither the turn nor the conversation', async () => {
    const { turnId, conversationId } = await staff.ask(QUESTION);
    await staff.follow(turnId);
    const other = await api.signIn('manager@tastyfood.test');
    for (const path of [
      urlOf('turn', { turnId }),
      urlOf('turnEvents', { turnId }),
      urlOf('conversation', { conversationId }),
    ]) {
      expect((await other.problem('GET', path)).code).toBe('not-found');
    }
    expect((await other.problem('POST', urlOf('stop', { turnId }))).code).toBe('not-found');
    expect((await other.problem('DELETE', urlOf('conversation', { conversationId }))).code).toBe('not-found');
    const asked = await other.problem('POST', urlOf('ask'), { ...QUESTION, conversationId });
    expect(asked.code).toBe('not-found');
  });
});

/** Of fewer no question is refused. */
const ENOUGH_TO_BE_BUSY = 10;

describe('a process that has more to do than it can', () => {
  it('refuses new questions with 503 and a time, ends what it answers whole, and takes questions again', async () => {
    const text = 'word '.repeat(500);
    await api.script(...Array.from({ length: ENOUGH_TO_BE_BUSY }, () => ({ ...SLOW, text, tokensPerSecond: 60 })));
    const asked = await Promise.all(Array.from({ length: ENOUGH_TO_BE_BUSY }, () => staff.ask(TALK)));
    const running = asked.map(({ turnId }) => staff.follow(turnId));
    // As long as it takes where others on the machine take most of the CPU, too.
    for (let times = 0; times < 2; times++) await keepBusy(2_000);
    const refused = await staff.send('POST', urlOf('ask'), TALK);
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    for (const frames of await Promise.all(running))
      expect(foldTurnEvents(frames.map(({ event }) => event))).toMatchObject({ state: 'complete', text });
    while ((await staff.send('POST', urlOf('ask'), TALK)).status === 503) await sleep(100);
    expect(await staff.answer(TALK)).toMatchObject({ state: 'complete' });
  }, 60_000);
});

// Last, since a refused account is not asked for again for a while.
describe('a Claude that refuses us', () => {
  it('is told without its words, and the next question fails at once with the wait', async () => {
    await api.script({ kind: 'error', status: 401, type: 'authentication_error' });
    const turn = await staff.answer(TALK);
    expect(turn).toMatchObject({ state: 'failed', text: '', error: { code: 'upstream-rejected', retryable: false } });
    const next = await staff.answer(TALK);
    expect(next.error).toMatchObject({
      code: 'upstream-unavailable',
      retryable: true,
      retryAfterMs: expect.any(Number),
    });
  });
});

/** Nothing else is done for so long; then what is due gets its turn. */
async function keepBusy(ms: number): Promise<void> {
  const until = performance.now() + ms;
  while (performance.now() < until);
  await sleep(10);
}
