import type { NestExpressApplication } from '@nestjs/platform-express';
import { RunningTurns } from '@tasty-food/api-chat';
import { isServerReachable, makePlace, type Place } from '@tasty-food/api-postgres/testing';
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

async function startedApp(): Promise<{ app: NestExpressApplication; client: ApiClient }> {
  const { databaseUrl, dataDir } = place.options;
  const app = await createApp(
    readConfig({
      ANTHROPIC_BASE_URL: simulatorUrl,
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl ?? '',
      LOG_LEVEL: 'silent',
      SAMPLE_DATA: 'true',
      STREAM_DRAIN_MS: '300',
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
    const { app, client } = await startedApp();
    await slowly('one two');
    const { turnId } = await client.ask({ question: 'Quickly?' });
    const reading = client.follow(turnId);
    await client.follow(turnId, undefined, () => true);
    await app.close();
    expect((await reading).at(-1)?.event).toMatchObject({ type: 'turn-end', reason: 'complete' });
  }, 30_000);
});

describe('starting again after a crash', () => {
  it('says of an answer that no process goes on with that it was interrupted', async () => {
    const { app, client } = await startedApp();
    await slowly('word '.repeat(1000));
    const { turnId } = await client.ask({ question: 'Crash?' });
    // A second process on the same database, as after a kill -9 of the first: it finds the turn unfinished.
    const next = await startedApp();
    const turn = await next.client.turn(turnId);
    expect(turn).toMatchObject({
      state: 'interrupted',
      question: 'Crash?',
      error: { code: 'interrupted', retryable: true },
    });
    const frames = await next.client.follow(turnId, 'an-id-of-the-former-process');
    expect(frames.map(({ event }) => event.type)).toEqual(['turn-snapshot', 'turn-error']);
    expect(app.get(RunningTurns).runningCount).toBe(1);
    await next.app.close();
    await app.close();
  }, 30_000);
});
