import { makePlace, type Place } from '@tasty-food/api-postgres/testing';
import { TEST_REDIS_URL } from '@tasty-food/api-redis/testing';
import { foldTurnEvents, isTerminal, type Turn } from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { SimulatorProcess } from './simulator-process';
import type { ApiClient, Frame } from './testing/api-client';
import { ApiProcess, describeBuilt } from './testing/api-process';

/** Longer than a lease: the other instance has taken over by then. */
const PAUSE_MS = 9_000;
const FIRST = 'first '.repeat(600);
const SECOND = 'second '.repeat(40);

describeBuilt('an owner that is gone', () => {
  let place: Place;
  let simulator: SimulatorProcess;
  let simulatorUrl: string;
  let running: ApiProcess[] = [];

  beforeAll(async () => {
    place = await makePlace('server');
    simulator = new SimulatorProcess();
    simulatorUrl = await simulator.start(['--tokens-per-second', '100', '--first-token-ms', '0']);
  }, 60_000);
  afterEach(async () => {
    await Promise.all(running.map((api) => api.kill()));
    running = [];
  });
  afterAll(async () => {
    await simulator.onApplicationShutdown();
    await place.remove();
  });

  async function start(): Promise<ApiProcess> {
    const api = await ApiProcess.start({
      ANTHROPIC_BASE_URL: simulatorUrl,
      DATABASE_URL: place.options.databaseUrl ?? '',
      RATE_LIMIT_MAX: '10000',
      REDIS_URL: TEST_REDIS_URL,
      SAMPLE_DATA: 'true',
    });
    running.push(api);
    return api;
  }

  /** Begins an answer at `asker` that takes some seconds; whoever answers it again is given another text. */
  async function begin(asker: ApiClient): Promise<string> {
    const question = await script({ kind: 'answer', text: FIRST }, { kind: 'answer', text: SECOND });
    const { turnId } = await asker.ask({ question });
    await asker.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
    return turnId;
  }

  /** What Claude says to a question that nobody asks but the test: a turn that an earlier one left behind takes none of it. */
  async function script(...answers: object[]): Promise<string> {
    const question = `Are you there? ${randomUUID()}`;
    const responses = answers.map((answer) => ({ ...answer, when: { question } }));
    await fetch(`${simulatorUrl}/_simulator/script`, { method: 'POST', body: JSON.stringify({ responses }) });
    return question;
  }

  /** So many scripts are left that no request of Claude's has taken yet. */
  async function untilWaiting(scripts: number): Promise<void> {
    for (;;) {
      const { waiting } = (await (await fetch(`${simulatorUrl}/_simulator/state`)).json()) as { waiting: number };
      if (waiting <= scripts) return;
      await sleep(20);
    }
  }

  function told(frames: Frame[]): Turn | undefined {
    const events = frames.map(({ event }) => event);
    expect(events.filter(isTerminal)).toHaveLength(1);
    expect(events.some((event) => event.type === 'turn-restart')).toBe(true);
    return foldTurnEvents(events);
  }

  it('killed outright, its answer is whole at the other instance, never mixed', async () => {
    const [owner, other] = [await start(), await start()];
    const [asker, reader] = [await owner.signIn(), await other.signIn()];
    for (const afterMs of [0, 150, 700]) {
      const victim = afterMs === 0 ? owner : await start();
      const turnId = await begin(victim === owner ? asker : await victim.signIn());
      const reading = reader.follow(turnId);
      await sleep(afterMs);
      await victim.kill();
      const turn = told(await reading);
      expect(turn).toMatchObject({ state: 'complete', attempt: 2, text: SECOND });
      if (afterMs > 0) expect(turn?.notices.map(({ code }) => code)).toEqual(['begun-again']);
      expect((await reader.turn(turnId)).text).toBe(SECOND);
    }
  }, 90_000);

  it('killed before it said a word, nobody notices: the answer only comes later', async () => {
    const [owner, other] = [await start(), await start()];
    const [asker, reader] = [await owner.signIn(), await other.signIn()];
    await fetch(`${simulatorUrl}/_simulator/reset`, { method: 'POST' });
    const stalled = { kind: 'answer', text: FIRST, stallBeforeHeaders: true };
    const question = await script(stalled, { kind: 'answer', text: SECOND });
    const { turnId } = await asker.ask({ question });
    const reading = reader.follow(turnId);
    await untilWaiting(1);
    await owner.kill();
    expect(told(await reading)).toMatchObject({ state: 'complete', attempt: 2, text: SECOND, notices: [] });
  }, 90_000);

  it('paused and resumed, it says not one more word of the old answer, and its own reader gets the new one', async () => {
    const [owner, other] = [await start(), await start()];
    const [asker, reader] = [await owner.signIn(), await other.signIn()];
    const turnId = await begin(asker);
    const readings = [asker.follow(turnId), reader.follow(turnId)];
    await sleep(300);
    owner.signal('SIGSTOP');
    await sleep(PAUSE_MS);
    const settled = await reader.turn(turnId);
    owner.signal('SIGCONT');
    for (const frames of await Promise.all(readings)) {
      const turn = told(frames);
      expect(turn).toMatchObject({ state: 'complete', attempt: 2, text: SECOND });
    }
    expect(settled).toMatchObject({ attempt: 2 });
    expect(await asker.turn(turnId)).toEqual(await reader.turn(turnId));
  }, 90_000);

  it('the only one there is: started again, it answers again', async () => {
    const owner = await start();
    const turnId = await begin(await owner.signIn());
    await owner.kill();
    const reader = await (await start()).signIn();
    const frames = await reader.follow(turnId, '1-3');
    expect(foldTurnEvents(frames.map(({ event }) => event))).toMatchObject({
      state: 'complete',
      attempt: 2,
      text: SECOND,
    });
  }, 60_000);
});
