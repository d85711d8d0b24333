import { Database } from '@tasty-food/api-postgres';
import { makePlace, type Place } from '@tasty-food/api-postgres/testing';
import { RunningTurns } from '@tasty-food/api-chat';
import { Redis } from '@tasty-food/api-redis';
import { describeWithRedis, TEST_REDIS_URL } from '@tasty-food/api-redis/testing';
import { Metrics } from '@tasty-food/api-telemetry';
import { readPrometheusText } from '@tasty-food/api-telemetry/testing';
import { foldTurnEvents, isTerminal, urlOf, type ConversationWithTurns } from '@tasty-food/contract';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { sql } from 'kysely';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { readConfig } from './config';
import { createApp } from './create-app';
import { SimulatorProcess } from './simulator-process';
import { ApiClient, type Frame } from './testing/api-client';

const TEXT = 'word '.repeat(120);

interface Instance {
  readonly app: NestExpressApplication;
  readonly client: ApiClient;
}

describeWithRedis('two instances', () => {
  let place: Place;
  let simulator: SimulatorProcess;
  let simulatorUrl: string;
  let one: Instance;
  let two: Instance;

  beforeAll(async () => {
    place = await makePlace('server');
    simulator = new SimulatorProcess();
    simulatorUrl = await simulator.start(['--tokens-per-second', '0', '--first-token-ms', '0']);
    one = await startInstance();
    two = await startInstance();
  }, 60_000);
  afterAll(async () => {
    await Promise.all([one.app.close(), two.app.close()]);
    await simulator.onApplicationShutdown();
    await place.remove();
  });

  async function startInstance(): Promise<Instance> {
    const app = await createApp(
      readConfig({
        ANTHROPIC_BASE_URL: simulatorUrl,
        DATABASE_URL: place.options.databaseUrl,
        LOG_LEVEL: 'silent',
        RATE_LIMIT_MAX: '10000',
        REDIS_URL: TEST_REDIS_URL,
        SAMPLE_DATA: 'true',
        STREAM_DRAIN_MS: '300',
      }),
    );
    await app.listen(0, '127.0.0.1');
    return { app, client: await ApiClient.signedIn(await app.getUrl()) };
  }

  async function slowly(text = TEXT, tokensPerSecond = 150): Promise<string> {
    await fetch(`${simulatorUrl}/_simulator/script`, {
      method: 'POST',
      body: JSON.stringify({ responses: [{ kind: 'answer', text, tokensPerSecond }] }),
    });
    return (await one.client.ask({ question: 'Slowly?' })).turnId;
  }

  it('give a reader at either the same events with the same ids, live', async () => {
    const turnId = await slowly();
    const [here, there] = await Promise.all([one.client.follow(turnId), two.client.follow(turnId)]);
    expect(there).toEqual(here);
    expect(there.length).toBeGreaterThan(5);
    expect((await two.client.turn(turnId)).text).toBe(TEXT);
  });

  it('let a reader go to and fro between them after any event, and give each event once', async () => {
    const turnId = await slowly();
    const frames: Frame[] = [];
    for (let n = 0; !frames.some(({ event }) => isTerminal(event)); n++) {
      const { client } = n % 2 === 0 ? two : one;
      const cut = ({ event }: Frame) => event.type !== 'turn-snapshot';
      frames.push(...(await client.follow(turnId, frames.at(-1)?.id, cut)));
    }
    // One instance may have saved the turn, and give it whole, before the reader has its end from the other.
    const told = frames.filter(({ event }) => event.type !== 'turn-snapshot');
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
    expect(foldTurnEvents(frames.map(({ event }) => event))).toMatchObject({ state: 'complete', text: TEXT });
  });

  it('show the running answer at the one that does not make it', async () => {
    const turnId = await slowly();
    await two.client.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
    const turn = await two.client.turn(turnId);
    expect(turn.state).toBe('running');
    expect(turn.text.length).toBeGreaterThan(0);
    const { turns } = await two.client.json<ConversationWithTurns>(
      'GET',
      urlOf('conversation', { conversationId: turn.conversationId }),
    );
    expect(turns[0]?.text.length).toBeGreaterThan(0);
    await one.client.follow(turnId);
  });

  it('stop an answer from the one that does not make it', async () => {
    const turnId = await slowly('word '.repeat(1000));
    await two.client.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
    expect(await two.client.json('POST', urlOf('stop', { turnId }))).toEqual({
      turnId,
      state: 'stopped',
      upstreamClosed: true,
    });
    expect((await one.client.turn(turnId)).state).toBe('stopped');
  });

  it('go on with the answer of a dead owner: the reader at the other sees it begin again and end', async () => {
    const turnId = await slowly('word '.repeat(2000), 50);
    const reading = two.client.follow(turnId);
    await one.client.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
    await slowly('whole again');
    // Its lease runs out, as that of a process that died or was paused; it never notices by itself.
    await one.app
      .get(Database)
      .updateTable('turns')
      .set({ owner: randomUUID(), lease_until: sql<Date>`now() - interval '1 s'` })
      .where('id', '=', turnId)
      .execute();
    const frames = await reading;
    const events = frames.map(({ event }) => event);
    expect(events.filter(isTerminal)).toHaveLength(1);
    expect(events.some((event) => event.type === 'turn-restart')).toBe(true);
    const turn = foldTurnEvents(events);
    expect(turn).toMatchObject({ attempt: 2 });
    // The former owner hears with its next frames that it is none any more.
    while ((await one.client.turn(turnId)).attempt !== 2) await sleep(50);
    expect(await one.client.turn(turnId)).toEqual(await two.client.turn(turnId));
    const counted = await Promise.all([one, two].map(({ app }) => app.get(Metrics).text()));
    const sum = (name: string) => counted.reduce((all, text) => all + readPrometheusText(text).sum(name), 0);
    const names = [
      'tasty_food_turn_takeovers_total',
      'tasty_food_turns_given_up_total',
      'tasty_food_turn_restarts_total',
    ];
    expect(names.map(sum)).toEqual([1, 1, 1]);
  }, 30_000);

  it('forget a deleted conversation both, and the shared log with them, though it is still being answered', async () => {
    const turnId = await slowly('word '.repeat(2000), 50);
    await two.client.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const reading = two.client.follow(turnId, undefined, () => (begin(), false));
    await begun;
    const redis = two.app.get(Redis);
    expect(await redis.has(`turn:${turnId}`)).toBe(true);
    // Through the one that does not answer it.
    expect(await two.client.json('DELETE', urlOf('deleteOwnConversations'))).toMatchObject({
      deleted: expect.any(Number),
    });
    expect((await reading).at(-1)?.event.type).toBe('turn-error');
    for (const { app, client } of [one, two]) {
      while (app.get(RunningTurns).find(turnId)) await sleep(20);
      expect((await client.problem('GET', urlOf('turn', { turnId }))).code).toBe('not-found');
    }
    // Longer than the owner gathers frames before it copies them.
    await sleep(300);
    expect(await redis.has(`turn:${turnId}`)).toBe(false);
  });

  it('answer from a document that was sent to the other a moment ago, and no more from the one before', async () => {
    const manager = await ApiClient.signedIn(await one.app.getUrl(), 'manager@tastyfood.test');
    const send = (method: string, path: string, text: string) =>
      manager.upload(method, path, new File([text], 'klonk.txt'));
    const asked = async () => (await two.client.answer({ question: 'How is the klonkomat cleaned?' })).text;
    expect((await send('POST', '/api/documents', 'The klonkomat is cleaned with vinegar.')).status).toBe(201);
    expect(await asked()).toContain('vinegar');
    expect((await send('PUT', '/api/documents/klonk', 'The klonkomat is cleaned with steam.')).status).toBe(200);
    expect(await asked()).toContain('steam');
    expect(await asked()).not.toContain('vinegar');
    expect((await manager.send('DELETE', '/api/documents/klonk')).status).toBe(204);
    expect(await asked()).not.toContain('steam');
  });

  it('are ready while Redis answers', async () => {
    for (const { app } of [one, two]) {
      const ready = await fetch(`${await app.getUrl()}/health/ready`);
      expect(await ready.json()).toMatchObject({ status: 'ok', details: { redis: { status: 'up' } } });
    }
  });
});
