import type { NestExpressApplication } from '@nestjs/platform-express';
import { Database } from '@tasty-food/api-postgres';
import { isServerReachable, makePlace, type Place } from '@tasty-food/api-postgres/testing';
import { foldTurnEvents } from '@tasty-food/contract';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from './config';
import { createApp } from './create-app';
import { SimulatorProcess } from './simulator-process';
import { ApiClient } from './testing/api-client';

let place: Place;
let simulator: SimulatorProcess;
let simulatorUrl: string;

beforeAll(async () => {
  place = await makePlace(isServerReachable() ? 'server' : 'embedded');
  simulator = new SimulatorProcess();
  simulatorUrl = await simulator.start(['--tokens-per-second', '100', '--first-token-ms', '0']);
}, 60_000);
afterAll(async () => {
  await simulator.onApplicationShutdown();
  await place.remove();
});

async function startedApp(drainMs = 300): Promise<{ app: NestExpressApplication; client: ApiClient }> {
  const { databaseUrl, dataDir } = place.options;
  const app = await createApp(
    readConfig({
      ANTHROPIC_BASE_URL: simulatorUrl,
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl ?? '',
      LOG_LEVEL: 'silent',
      SAMPLE_DATA: 'true',
      STREAM_DRAIN_MS: String(drainMs),
    }),
  );
  await app.listen(0, '127.0.0.1');
  return { app, client: await ApiClient.signedIn(await app.getUrl()) };
}

async function slowly(text: string): Promise<void> {
  await fetch(`${simulatorUrl}/_simulator/script`, {
    method: 'POST',
    body: JSON.stringify({ responses: [{ kind: 'answer', text, tokensPerSecond: 50 }] }),
  });
}

describe('shutting down', () => {
  it('ends what takes too long honestly, tells its readers, saves it, and closes', async () => {
    const { app, client } = await startedApp();
    await slowly('word '.repeat(1000));
    const { turnId } = await client.ask({ question: 'Slowly?' });
    const reading = client.follow(turnId);
    await client.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
    await app.close();
    expect((await reading).at(-1)?.event).toMatchObject({ type: 'turn-error', code: 'interrupted', retryable: true });

    const next = await startedApp();
    const turn = await next.client.turn(turnId);
    expect(turn.state).toBe('interrupted');
    expect(turn.text.length).toBeGreaterThan(0);
    await next.app.close();
  }, 30_000);

  it('lets what is nearly done end whole', async () => {
    // As long as a machine at work may take for two words; the app closes as soon as they are said.
    const { app, client } = await startedApp(20_000);
    await slowly('one two');
    const { turnId } = await client.ask({ question: 'Quickly?' });
    const reading = client.follow(turnId);
    await client.follow(turnId, undefined, () => true);
    await app.close();
    expect((await reading).at(-1)?.event).toMatchObject({ type: 'turn-end', reason: 'complete' });
  }, 30_000);
});

describe('starting again after a crash', () => {
  it('answers again what the dead process left, and says so to the reader that waits', async () => {
    const before = await startedApp();
    const { turnId } = await before.client.ask({ question: 'Is there sesame in The Perron?', language: 'en' });
    await before.client.follow(turnId);
    await before.app.close();
    await asLeftByADeadProcess(turnId);

    const { app, client } = await startedApp();
    const frames = await client.follow(turnId, 'an-id-of-the-dead-process');
    expect(frames.at(-1)?.event).toMatchObject({ type: 'turn-end', reason: 'complete' });
    const turn = await client.turn(turnId);
    expect(turn).toMatchObject({ state: 'complete', attempt: 2, question: 'Is there sesame in The Perron?' });
    expect(turn.text).toContain('Sesame: contains');
    expect(foldTurnEvents(frames.map(({ event }) => event))).toEqual(turn);
    await app.close();
  }, 30_000);

  it('answers what it took over and then could not begin', async () => {
    const { app, client } = await startedApp();
    const { turnId } = await client.ask({ question: 'Is there sesame in The Perron?', language: 'en' });
    await client.follow(turnId);
    const db = app.get(Database);
    const row = () => db.selectFrom('turns').selectAll().where('id', '=', turnId).executeTakeFirstOrThrow();
    await until(async () => (await row()).ended_at !== null);
    // Its own by the book, and nothing in memory goes on with it.
    await db
      .updateTable('turns')
      .set({ state: 'running', folded: null, ended_at: null, lease_until: sql<Date>`now() + interval '1 s'` })
      .where('id', '=', turnId)
      .execute();
    await until(async () => (await row()).ended_at !== null);
    expect(await row()).toMatchObject({ state: 'complete', attempt: 2 });
    await app.close();
  }, 30_000);

  it('gives up a question that has brought down three processes', async () => {
    const before = await startedApp();
    const { turnId } = await before.client.ask({ question: 'Boom?' });
    await before.client.follow(turnId);
    await before.app.close();
    await asLeftByADeadProcess(turnId, 3);

    const { app, client } = await startedApp();
    const frames = await client.follow(turnId);
    expect(frames.map(({ event }) => event.type)).toEqual(['turn-snapshot', 'turn-error']);
    expect(await client.turn(turnId)).toMatchObject({ state: 'interrupted', error: { code: 'interrupted' } });
    await app.close();
  }, 30_000);
});

describe('two processes on one database', () => {
  it('leave each other’s running turns alone, and a reader at the wrong one gets the end', async () => {
    const first = await startedApp();
    const second = await startedApp();
    await slowly('word '.repeat(400));
    const { turnId } = await first.client.ask({ question: 'Slowly?' });
    const [frames, frames2] = await Promise.all([first.client.follow(turnId), second.client.follow(turnId)]);
    expect(frames.at(-1)?.event).toMatchObject({ type: 'turn-end', reason: 'complete' });
    expect(frames2.map(({ event }) => event.type)).toEqual(['turn-snapshot', 'turn-end']);
    expect((await second.client.turn(turnId)).text).toBe('word '.repeat(400));
    await first.app.close();
    await second.app.close();
  }, 60_000);

  it('write nothing for a turn that another has taken over', async () => {
    const { app, client } = await startedApp();
    await slowly('one two three');
    const { turnId } = await client.ask({ question: 'Fenced?' });
    const other = { owner: randomUUID(), lease_until: sql<Date>`now() + interval '1 hour'` };
    const db = app.get(Database);
    await db.updateTable('turns').set(other).where('id', '=', turnId).execute();
    // On a slow machine it is given up before it ends: then its reader waits for the other.
    await Promise.race([client.follow(turnId), sleep(5_000)]);
    await app.close();

    const next = await startedApp();
    const row = await next.app
      .get(Database)
      .selectFrom('turns')
      .selectAll()
      .where('id', '=', turnId)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ owner: other.owner, folded: null, ended_at: null });
    await next.app.close();
  }, 30_000);
});

/** The turn as it stands after a kill -9 of its owner: unfinished, and nobody renews its lease. */
async function asLeftByADeadProcess(turnId: string, attempt = 1): Promise<void> {
  const { app } = await startedApp();
  await app
    .get(Database)
    .updateTable('turns')
    .set({
      state: 'running',
      folded: null,
      ended_at: null,
      owner: randomUUID(),
      attempt,
      lease_until: sql<Date>`now() + interval '2 s'`,
    })
    .where('id', '=', turnId)
    .execute();
  await app.close();
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It never came to be.');
}
