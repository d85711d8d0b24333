import { Logger } from '@nestjs/common';
import * as fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { Redis } from '../redis';
import { describeWithRedis, TEST_REDIS_URL } from '../testing/describe-with-redis';
import { describeWithOwnRedis, RedisServerProcess } from '../testing/redis-server-process';
import { MemoryWindow } from './memory-window';
import { SharedWindow } from './shared-window';
import { WindowUnknown, type Hit, type SlidingWindow } from './sliding-window';

const WINDOW_MS = 60_000;

// That Redis goes is said in the log, by design.
beforeAll(() => Logger.overrideLogger(false));

/** The law in its plainest words: a hit passes when fewer than `limit` passed within the window before it. */
class Model {
  private passed: { key: string; at: number }[] = [];

  take(key: string, limit: number, now: number): Hit {
    const within = this.passed.filter((hit) => hit.key === key && now - hit.at < WINDOW_MS);
    const allowed = within.length < limit;
    if (allowed) this.passed.push({ key, at: now });
    const oldest = within[0]?.at ?? now;
    return { allowed, used: within.length + (allowed ? 1 : 0), nextFreeMs: oldest + WINDOW_MS - now };
  }

  giveBack(key: string, at: number): void {
    this.passed.splice(
      this.passed.findLastIndex((hit) => hit.key === key && hit.at === at),
      1,
    );
  }
}

/** Two handles on one window, as two instances have them; in memory they are the same. */
function conformance(open: (clock: () => number) => SlidingWindow[]): void {
  let now = 0;
  let handles: SlidingWindow[] = [];

  beforeEach(() => {
    now = 1_700_000_000_000;
    handles = open(() => now);
  });

  it('forgets one key, and leaves the others as they are', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    for (const key of [one, other]) await handles[0]?.take(key, 1, WINDOW_MS);
    await handles.at(-1)?.forget(one);
    expect((await handles[0]?.take(one, 1, WINDOW_MS))?.allowed).toBe(true);
    expect((await handles[0]?.take(other, 1, WINDOW_MS))?.allowed).toBe(false);
  });

  it('lets through the limit and not one more, as the model does, at any times and through any handle', async () => {
    const step = fc.record({
      afterMs: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40_000 }), fc.constantFrom(WINDOW_MS - 1, WINDOW_MS)),
      key: fc.constantFrom('a', 'b'),
      handle: fc.nat(1),
      givenBack: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 40 }), async (limit, steps) => {
        const model = new Model();
        const run = randomUUID();
        for (const { afterMs, key, handle, givenBack } of steps) {
          now += afterMs;
          const { receipt, ...hit } = await handles[handle]!.take(`test:${run}:${key}`, limit, WINDOW_MS);
          expect(hit).toEqual(model.take(key, limit, now));
          expect(receipt !== undefined).toBe(hit.allowed);
          if (receipt === undefined || !givenBack) continue;
          await handles[1 - handle]!.giveBack(`test:${run}:${key}`, receipt);
          model.giveBack(key, now);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lets a burst at the end of one window and one at the beginning of the next not both pass', async () => {
    const take = () => handles[0]!.take(`test:${now}`, 10, WINDOW_MS);
    const key = `test:${randomUUID()}`;
    const burst = async () => {
      const hits = await Promise.all(Array.from({ length: 30 }, () => handles[0]!.take(key, 10, WINDOW_MS)));
      return hits.filter(({ allowed }) => allowed).length;
    };
    expect((await take()).allowed).toBe(true);
    now += WINDOW_MS - 1;
    expect(await burst()).toBe(10);
    now += 2;
    expect(await burst()).toBe(0);
    now += WINDOW_MS - 2;
    expect(await burst()).toBe(10);
  });

  it('says after how long exactly a place is free, also when the limit was lowered meanwhile', async () => {
    const key = `test:${randomUUID()}`;
    for (let n = 0; n < 4; n++) {
      await handles[0]!.take(key, 4, WINDOW_MS);
      now += 1_000;
    }
    const refused = await handles[1]!.take(key, 2, WINDOW_MS);
    expect(refused).toEqual({ allowed: false, used: 4, nextFreeMs: WINDOW_MS - 2_000 });
    now += refused.nextFreeMs - 1;
    expect((await handles[1]!.take(key, 2, WINDOW_MS)).allowed).toBe(false);
    now += 1;
    expect((await handles[1]!.take(key, 2, WINDOW_MS)).allowed).toBe(true);
  });
}

describe('MemoryWindow', () => {
  conformance((clock) => {
    const window = new MemoryWindow(clock);
    return [window, window];
  });

  it('holds no key whose hits have left', async () => {
    let now = 0;
    const window = new MemoryWindow(() => now);
    for (let n = 0; n < 1_000; n++) await window.take(`person ${n}`, 10, WINDOW_MS);
    expect(window.keyCount).toBe(1_000);
    now = WINDOW_MS;
    await window.take('somebody', 10, WINDOW_MS);
    expect(window.keyCount).toBe(1);
  });

  it('stays small under a million different keys, and still counts who comes often', async () => {
    const window = new MemoryWindow(() => 0);
    let used = 0;
    for (let n = 0; n < 1_000_000; n++) {
      window.note(`address ${n}`, WINDOW_MS);
      if (n % 20_000 === 0) ({ used } = await window.take('regular', 100, WINDOW_MS));
    }
    expect(window.keyCount).toBeLessThanOrEqual(100_000);
    expect(used).toBe(50);
  }, 60_000);
});

describeWithRedis('SharedWindow', () => {
  const redis: Redis[] = [];

  beforeAll(async () => {
    redis.push(...Array.from({ length: 4 }, () => new Redis({ url: TEST_REDIS_URL })));
    await Promise.all(redis.map(until));
  });
  afterAll(() => redis.forEach((one) => one.onApplicationShutdown()));

  describe('keeps the laws of the window', () => {
    conformance((clock) => redis.slice(0, 2).map((one) => new SharedWindow(one, { whenAway: 'open', clock })));
  });

  it('of four instances and 800 hits at once lets through the limit, by the clock of Redis', async () => {
    const windows = redis.map((one) => new SharedWindow(one, { whenAway: 'closed' }));
    const key = `test:${randomUUID()}`;
    const hits = await Promise.all(
      Array.from({ length: 200 }, () => windows.map((window) => window.take(key, 10, WINDOW_MS))).flat(),
    );
    expect(hits.filter(({ allowed }) => allowed)).toHaveLength(10);
    expect(hits.every(({ nextFreeMs }) => nextFreeMs > WINDOW_MS - 20_000 && nextFreeMs <= WINDOW_MS)).toBe(true);
  });

  it('shuts nobody out when the clock is set back', async () => {
    let now = 1_700_000_000_000;
    const window = new SharedWindow(redis[0]!, { whenAway: 'open', clock: () => now });
    const key = `test:${randomUUID()}`;
    for (let n = 0; n < 3; n++) await window.take(key, 3, WINDOW_MS);
    now -= 3_600_000;
    expect((await window.take(key, 3, WINDOW_MS)).allowed).toBe(true);
  });

  it('leaves nothing behind once a window is over', async () => {
    const key = `test:${randomUUID()}`;
    await new SharedWindow(redis[0]!, { whenAway: 'open' }).take(key, 3, 50);
    expect(await redis[0]!.has(key)).toBe(true);
    for (let tries = 0; tries < 200 && (await redis[0]!.has(key)); tries++) await sleep(25);
    expect(await redis[0]!.has(key)).toBe(false);
  });
});

describeWithOwnRedis('SharedWindow whose Redis goes away', () => {
  let server: RedisServerProcess;
  let redis: Redis;
  let key: string;

  beforeAll(async () => {
    server = await RedisServerProcess.start();
  });
  afterAll(() => server.remove());
  beforeEach(async () => {
    redis = new Redis({ url: server.url });
    await until(redis);
    key = `test:${randomUUID()}`;
  });
  afterEach(() => redis.onApplicationShutdown());

  /** So many hits one after the other: how many passed, and how long the slowest took. */
  async function take(window: SlidingWindow, hits: number) {
    let allowed = 0;
    let slowestMs = 0;
    for (let n = 0; n < hits; n++) {
      const begin = performance.now();
      if ((await window.take(key, 10, WINDOW_MS)).allowed) allowed++;
      slowestMs = Math.max(slowestMs, performance.now() - begin);
    }
    return { allowed, slowestMs };
  }

  it.each(['freezes', 'dies'] as const)('%s: an open limit goes on with what this process counted', async (how) => {
    let unchecked = 0;
    const window = new SharedWindow(redis, { whenAway: 'open', onUnchecked: () => unchecked++ });
    expect((await take(window, 4)).allowed).toBe(4);
    if (how === 'freezes') server.pause();
    else await server.kill();
    const { allowed, slowestMs } = await take(window, 20);
    expect(allowed).toBe(6);
    expect(unchecked).toBe(6);
    expect(slowestMs).toBeLessThan(5_000);
    if (how === 'freezes') server.resume();
    else await server.restart();
    await untilShared(window);
    unchecked = 0;
    await take(window, 5);
    expect(unchecked).toBe(0);
  });

  it.each(['freezes', 'dies'] as const)(
    '%s: a closed limit lets nothing through, and says when to come again',
    async (how) => {
      const window = new SharedWindow(redis, { whenAway: 'closed' });
      expect((await take(window, 4)).allowed).toBe(4);
      if (how === 'freezes') server.pause();
      else await server.kill();
      const begin = performance.now();
      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => window.take(key, 10, WINDOW_MS)));
      expect(performance.now() - begin).toBeLessThan(5_000);
      for (const outcome of outcomes) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(WindowUnknown) });
      }
      if (how === 'freezes') server.resume();
      else await server.restart();
      await untilShared(window);
    },
  );

  it('is full: an open limit goes on', async () => {
    const window = new SharedWindow(redis, { whenAway: 'open' });
    await server.beFull();
    expect((await take(window, 20)).allowed).toBe(10);
    await server.haveRoom();
  });

  /** Until hits land in Redis again: looks under a key that nobody else uses. */
  async function untilShared(window: SharedWindow): Promise<void> {
    for (let tries = 0; tries < 400; tries++) {
      const probe = `test:${randomUUID()}`;
      await window.take(probe, 1, WINDOW_MS).catch(() => undefined);
      if (await redis.has(probe).catch(() => false)) return;
      await sleep(25);
    }
    throw new Error('Redis was not asked again.');
  }
});

async function until(redis: Redis): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await redis.ping()) return;
    await sleep(25);
  }
  throw new Error('Redis never answered.');
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
