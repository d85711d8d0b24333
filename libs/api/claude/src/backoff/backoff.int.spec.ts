import { Logger } from '@nestjs/common';
import { Redis } from '@tasty-food/api-redis';
import {
  describeWithOwnRedis,
  describeWithRedis,
  RedisServerProcess,
  TEST_REDIS_URL,
} from '@tasty-food/api-redis/testing';
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { lastValueFrom, toArray } from 'rxjs';
import type { Claude } from '../claude';
import type { ClaudeFailure } from '../claude-failure';
import { LoopbackApi, messageEnd, messageStart, stream, textBlock } from '../testing/loopback-api';
import { openDoor } from '../testing/open-door';
import { MAX_HOLD_MS, type Backoff } from './backoff';
import { MemoryBackoff } from './memory-backoff';
import { SharedBackoff } from './shared-backoff';

// That Redis goes is said in the log, by design.
beforeAll(() => Logger.overrideLogger(false));

/** Two handles, as two instances have them; in memory they are the same. */
function conformance(open: () => Promise<Backoff[]>): void {
  let one: Backoff;
  let other: Backoff;

  beforeEach(async () => {
    [one, other] = (await open()) as [Backoff, Backoff];
  });

  it('holds nobody until Claude asks for it', () => {
    expect([one.remainingMs(), other.remainingMs()]).toEqual([0, 0]);
  });

  it('tells every handle how long there is to wait', async () => {
    one.hold(30_000);
    expect(one.remainingMs()).toBeGreaterThan(25_000);
    await until(() => other.remainingMs() > 0);
    expect(other.remainingMs()).toBeGreaterThan(20_000);
    expect(other.remainingMs()).toBeLessThanOrEqual(30_000);
  });

  it('keeps the longest wait, whoever was told it', async () => {
    one.hold(60_000);
    await until(() => other.remainingMs() > 0);
    other.hold(1_000);
    one.hold(1_000);
    await sleep(50);
    expect(one.remainingMs()).toBeGreaterThan(50_000);
    expect(other.remainingMs()).toBeGreaterThan(50_000);
    other.hold(120_000);
    await until(() => one.remainingMs() > 60_000);
  });

  it('is over by itself', async () => {
    one.hold(60);
    await until(() => one.remainingMs() === 0 && other.remainingMs() === 0);
  });

  it('believes nobody who asks for a day, and nobody who asks for nothing', () => {
    one.hold(86_400_000);
    expect(one.remainingMs()).toBeLessThanOrEqual(MAX_HOLD_MS);
    other.hold(0);
    other.hold(-5);
    other.hold(NaN);
    expect(other.remainingMs()).toBeLessThanOrEqual(MAX_HOLD_MS);
  });
}

describe('MemoryBackoff', () => {
  conformance(() => {
    const backoff = new MemoryBackoff();
    return Promise.resolve([backoff, backoff]);
  });
});

describeWithRedis('SharedBackoff', () => {
  const closing: (() => void)[] = [];
  const openAt = (key: string, url = TEST_REDIS_URL) => openShared(key, url, closing);

  afterEach(() => closing.splice(0).forEach((close) => close()));

  describe('keeps the laws of a back-off', () => {
    conformance(() => {
      const key = `test:${randomUUID()}`;
      return Promise.all([openAt(key), openAt(key)]);
    });
  });

  it('is known to an instance that starts later', async () => {
    const key = `test:${randomUUID()}`;
    (await openAt(key)).hold(30_000);
    const late = await openAt(key);
    await until(() => late.remainingMs() > 20_000);
  });

  it('of one account holds no other', async () => {
    const one = await openAt(`test:${randomUUID()}`);
    const other = await openAt(`test:${randomUUID()}`);
    one.hold(30_000);
    await sleep(100);
    expect(other.remainingMs()).toBe(0);
  });

  describe('between two doors to Claude', () => {
    let api: LoopbackApi;
    beforeAll(async () => {
      api = await LoopbackApi.start();
    });
    afterAll(() => api.close());

    async function doors(): Promise<[Claude, Claude]> {
      const key = `test:${randomUUID()}`;
      const backoffs = await Promise.all([openAt(key), openAt(key)]);
      return backoffs.map((backoff) => openDoor(api.url, {}, backoff).claude) as [Claude, Claude];
    }

    const busy = (seconds: number) => (response: ServerResponse) =>
      void response.writeHead(429, { 'retry-after': String(seconds) }).end(refusal());

    it('one is told to wait two seconds: the other does not ask meanwhile, and says that it waits', async () => {
      const [one, other] = await doors();
      const askedAt: number[] = [];
      const answer = stream(messageStart(), ...textBlock(0, 'Oui.'), ...messageEnd());
      api.respond(
        (...args) => {
          askedAt.push(performance.now());
          busy(2)(args[0]);
        },
        (...args) => {
          askedAt.push(performance.now());
          answer(...args);
        },
      );
      const first = lastValueFrom(one.answer(request('one')).pipe(toArray()));
      await until(() => askedAt.length === 1);
      await sleep(200);
      const second = lastValueFrom(other.answer(request('other')).pipe(toArray()));
      const [told, waited] = await Promise.all([first, second]);
      for (const events of [told, waited]) {
        expect(events.map(({ type }) => type)).toEqual(['retrying', 'started', 'text', 'ended']);
      }
      expect(askedAt).toHaveLength(3);
      for (const at of askedAt.slice(1)) expect(at - askedAt[0]!).toBeGreaterThan(1_950);
    });

    it('one is told to wait half a minute: the other refuses at once with the wait, and Claude is not asked', async () => {
      const [one, other] = await doors();
      api.respond(busy(30));
      const before = api.bodies.length;
      const waiting = one.answer(request('one')).subscribe({ error: () => undefined });
      await until(() => api.bodies.length === before + 1);
      await sleep(200);
      const failure = await lastValueFrom(other.answer(request('other'))).then(
        () => undefined,
        (thrown: ClaudeFailure) => thrown,
      );
      waiting.unsubscribe();
      expect(failure).toMatchObject({ kind: 'rate-limited', details: { notAsked: true } });
      expect(failure?.retryAfterMs).toBeGreaterThan(20_000);
      expect(failure?.retryAfterMs).toBeLessThanOrEqual(30_000);
      expect(api.bodies.length).toBe(before + 1);
    });
  });
});

describeWithOwnRedis('SharedBackoff whose Redis dies', () => {
  it('holds what this instance was told, and is told to the others when Redis is back', async () => {
    const server = await RedisServerProcess.start();
    const closing: (() => void)[] = [];
    const key = `test:${randomUUID()}`;
    const one = await openShared(key, server.url, closing);
    const other = await openShared(key, server.url, closing);
    await server.kill();
    one.hold(20_000);
    expect(one.remainingMs()).toBeGreaterThan(15_000);
    expect(other.remainingMs()).toBe(0);
    await server.restart();
    await until(() => other.remainingMs() > 0 || (one.hold(20_001), false));
    closing.forEach((close) => close());
    await server.remove();
  });
});

async function openShared(key: string, url: string, closing: (() => void)[]): Promise<SharedBackoff> {
  const redis = new Redis({ url });
  const backoff = new SharedBackoff(redis, key);
  closing.push(() => {
    backoff.onApplicationShutdown();
    redis.onApplicationShutdown();
  });
  const listens = "return redis.call('PUBSUB', 'NUMSUB', KEYS[1])[2]";
  const before = openedAt.get(key) ?? 0;
  openedAt.set(key, before + 1);
  await until(async () => Number(await redis.run(listens, [key], []).catch(() => 0)) > before);
  return backoff;
}

/** How many listen to a key by now. */
const openedAt = new Map<string, number>();

function request(turnId: string) {
  return { turnId, userId: 'u1', system: [], tools: [], toolsAllowed: true, messages: [], maxTokens: 10 };
}

function refusal(): string {
  return JSON.stringify({ type: 'error', error: { type: 'rate_limit_error', message: 'Too many.' } });
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await isSo()) return;
    await sleep(25);
  }
  throw new Error('It never came to be.');
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
