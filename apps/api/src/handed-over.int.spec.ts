import type { NestExpressApplication } from '@nestjs/platform-express';
import { Database } from '@tasty-food/api-postgres';
import { makePlace, type Place } from '@tasty-food/api-postgres/testing';
import { TEST_REDIS_URL } from '@tasty-food/api-redis/testing';
import { foldTurnEvents, isTerminal, urlOf } from '@tasty-food/contract';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from './config';
import { createApp } from './create-app';
import { SimulatorProcess } from './simulator-process';
import { ApiClient } from './testing/api-client';
import { ApiProcess, describeBuilt } from './testing/api-process';

/** Longer than a lease: the other instance has taken over by then. */
const PAUSE_MS = 8_000;
const FIRST = 'first '.repeat(600);
const SECOND = 'second '.repeat(40);

/** An owner in a process of its own, which goes in one way or another, and an instance that goes on with its turns. */
describeBuilt('an owner that goes', () => {
  let place: Place;
  let simulator: SimulatorProcess;
  let simulatorUrl: string;
  let other: NestExpressApplication;
  let reader: ApiClient;
  let owner: ApiProcess;
  let asker: ApiClient;

  const environment = (drainMs: number) => ({
    ANTHROPIC_BASE_URL: simulatorUrl,
    DATABASE_URL: place.options.databaseUrl ?? '',
    LOG_LEVEL: 'silent',
    RATE_LIMIT_MAX: '10000',
    REDIS_URL: TEST_REDIS_URL,
    SAMPLE_DATA: 'true',
    STREAM_DRAIN_MS: String(drainMs),
  });

  beforeAll(async () => {
    place = await makePlace('server');
    simulator = new SimulatorProcess();
    simulatorUrl = await simulator.start(['--tokens-per-second', '100', '--first-token-ms', '0']);
    other = await createApp(readConfig(environment(300)));
    await other.listen(0, '127.0.0.1');
    reader = await ApiClient.signedIn(await other.getUrl());
  }, 60_000);
  beforeEach(async () => {
    owner = await ApiProcess.start(environment(2_000));
    asker = await owner.signIn();
  }, 60_000);
  afterEach(() => owner.kill());
  afterAll(async () => {
    await other.close();
    await simulator.onApplicationShutdown();
    await place.remove();
  });

  /** Begins an answer at the owner that takes some seconds; whoever answers it again is given another text. */
  async function begin(): Promise<string> {
    await fetch(`${simulatorUrl}/_simulator/reset`, { method: 'POST' });
    const responses = [FIRST, SECOND].map((text) => ({ kind: 'answer', text }));
    await fetch(`${simulatorUrl}/_simulator/script`, { method: 'POST', body: JSON.stringify({ responses }) });
    const { turnId } = await asker.ask({ question: 'Are you there?' });
    // Until the other instance has seen some of it: what it saw is what it can count.
    await reader.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
    await sleep(300);
    return turnId;
  }

  const booked = (turnId: string) =>
    other
      .get(Database)
      .selectFrom('ledger_entries')
      .select(['attempt', 'estimated', 'output_tokens as output'])
      .select(sql<number>`input_tokens + cache_read_tokens + cache_write_tokens`.as('input'))
      .where('turn_id', '=', turnId)
      .orderBy('attempt')
      .execute();

  async function expectBothAttemptsBooked(turnId: string): Promise<void> {
    for (let tries = 0; tries < 100 && (await booked(turnId)).length < 2; tries++) await sleep(50);
    const [first, second, ...more] = await booked(turnId);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ attempt: 1, estimated: true });
    expect(second).toMatchObject({ attempt: 2, estimated: false });
    // The prompt was the same; of the first text some was seen, and by far not all.
    expect(first?.input).toBeGreaterThan((second?.input ?? 0) / 3);
    expect(first?.input).toBeLessThan((second?.input ?? 0) * 3);
    expect(first?.output).toBeGreaterThan(0);
    expect(first?.output).toBeLessThan(FIRST.length / 4);
  }

  it('killed: both attempts are booked, the dead one by estimate', async () => {
    const turnId = await begin();
    const reading = reader.follow(turnId);
    await owner.kill();
    expect((await reading).at(-1)?.event).toMatchObject({ type: 'turn-end', reason: 'complete' });
    await expectBothAttemptsBooked(turnId);
  }, 60_000);

  it('killed between the end of its answer and its saving: the turn is saved as it was told, and nobody answers again', async () => {
    const { turnId } = await reader.ask({ question: 'Are you there?' });
    await reader.follow(turnId);
    const told = await reader.turn(turnId);
    const row = () =>
      other.get(Database).selectFrom('turns').selectAll().where('id', '=', turnId).executeTakeFirstOrThrow();
    for (let tries = 0; tries < 100 && (await row()).ended_at === null; tries++) await sleep(50);
    await other
      .get(Database)
      .updateTable('turns')
      .set({ state: 'running', folded: null, ended_at: null, owner: randomUUID(), lease_until: new Date(0) })
      .where('id', '=', turnId)
      .execute();
    for (let tries = 0; tries < 200 && (await row()).ended_at === null; tries++) await sleep(50);
    expect(await row()).toMatchObject({ state: 'complete', attempt: 1, folded: told });
    expect(await booked(turnId)).toHaveLength(1);
  }, 60_000);

  it('paused, and awake after another has taken over: it books nothing more', async () => {
    const turnId = await begin();
    const reading = asker.follow(turnId);
    owner.signal('SIGSTOP');
    await sleep(PAUSE_MS);
    owner.signal('SIGCONT');
    expect((await reading).at(-1)?.event).toMatchObject({ type: 'turn-end', reason: 'complete' });
    // It has noticed, and would have booked by now.
    await sleep(2_000);
    await expectBothAttemptsBooked(turnId);
  }, 60_000);

  it('asked to go: takes no question, lets its answer run for the drain, hands it over at once, and exits', async () => {
    const turnId = await begin();
    const readings = [asker.follow(turnId), reader.follow(turnId)];
    const gone = owner.terminate();
    await sleep(500);
    const refused = await asker.send('POST', urlOf('ask'), { question: 'May I?' });
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${owner.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${owner.url}/health/live`)).status).toBe(200);
    const [told = [], elsewhere = []] = await Promise.all(readings);
    await gone;
    const row = await other
      .get(Database)
      .selectFrom('turns')
      .select(['attempt', sql<boolean>`lease_until < now()`.as('is_free')])
      .where('id', '=', turnId)
      .executeTakeFirstOrThrow();
    expect(row.attempt === 2 || row.is_free).toBe(true);
    // Its own reader saw no end, and comes back elsewhere with the last id that it had.
    expect(told.some(({ event }) => isTerminal(event))).toBe(false);
    const back = await reader.follow(turnId, told.at(-1)?.id);
    for (const frames of [elsewhere, [...told, ...back]]) {
      const events = frames.map(({ event }) => event);
      expect(events.filter(isTerminal)).toHaveLength(1);
      expect(foldTurnEvents(events)).toMatchObject({ state: 'complete', attempt: 2, text: SECOND });
    }
    await expectBothAttemptsBooked(turnId);
  }, 60_000);

  it('asked to go, with a reader of a turn that is answered elsewhere: it lets that reader go too', async () => {
    await fetch(`${simulatorUrl}/_simulator/reset`, { method: 'POST' });
    await fetch(`${simulatorUrl}/_simulator/script`, {
      method: 'POST',
      body: JSON.stringify({ responses: [{ kind: 'answer', text: FIRST }] }),
    });
    const { turnId } = await reader.ask({ question: 'Are you there?' });
    const reading = asker.follow(turnId);
    await asker.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
    await owner.terminate();
    expect((await reading).some(({ event }) => isTerminal(event))).toBe(false);
    await reader.json('POST', urlOf('stop', { turnId }));
  }, 60_000);
});
