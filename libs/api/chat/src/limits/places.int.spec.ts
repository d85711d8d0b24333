import { Redis } from '@tasty-food/api-redis';
import { describeWithRedis, TEST_REDIS_URL } from '@tasty-food/api-redis/testing';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { MemoryPlaces, type Places } from './places';
import { SharedPlaces } from './shared-places';

function describePlaces(make: () => readonly [Places, Places]): void {
  let key: string;
  let one: Places;
  let two: Places;
  beforeEach(() => {
    key = `answers:${randomUUID()}`;
    [one, two] = make();
  });

  it('are as many as the limit and not one more, however many want one at once', async () => {
    const wanted = Array.from({ length: 200 }, (_, at) => (at % 2 ? one : two).take(key, `turn-${at}`, 3));
    expect((await Promise.all(wanted)).filter(Boolean)).toHaveLength(3);
  });

  it('are free again for who comes next, each once', async () => {
    expect(await one.take(key, 'a', 1)).toBe(true);
    expect(await one.take(key, 'a', 1)).toBe(true);
    expect(await two.take(key, 'b', 1)).toBe(false);
    await one.free(key, 'a');
    expect(await two.take(key, 'b', 1)).toBe(true);
    expect(await one.take(key, 'c', 1)).toBe(false);
  });

  it('are counted for each person alone', async () => {
    expect(await one.take(key, 'a', 1)).toBe(true);
    expect(await two.take(`${key}-other`, 'b', 1)).toBe(true);
  });

  it('are held beyond the limit by a turn that was taken over', async () => {
    expect(await one.take(key, 'a', 1)).toBe(true);
    await two.hold(key, 'b');
    await one.free(key, 'a');
    expect(await one.take(key, 'c', 1)).toBe(false);
  });
}

describe('places of one process', () => {
  describePlaces(() => {
    const places = new MemoryPlaces();
    return [places, places];
  });

  it('leave nothing behind', async () => {
    const places = new MemoryPlaces();
    for (let at = 0; at < 1_000; at++) await places.take(`person-${at}`, 'turn', 3);
    for (let at = 0; at < 1_000; at++) await places.free(`person-${at}`, 'turn');
    expect(places.all()).toEqual([]);
  });
});

describeWithRedis('places of two processes', () => {
  const redis = [new Redis({ url: TEST_REDIS_URL }), new Redis({ url: TEST_REDIS_URL })] as const;
  const places: SharedPlaces[] = [];
  beforeAll(async () => {
    for (const connection of redis) while (!(await connection.ping())) await sleep(10);
  });
  afterEach(() => places.splice(0).forEach((of) => of.close()));
  afterAll(() => redis.forEach((connection) => connection.onApplicationShutdown()));

  function make(): [SharedPlaces, SharedPlaces] {
    const both = [new SharedPlaces(redis[0], () => undefined), new SharedPlaces(redis[1], () => undefined)] as const;
    places.push(...both);
    return [...both];
  }

  describePlaces(make);

  it('run out where a process died, and not where it lives or another took the turn over', async () => {
    const [dead, living] = make();
    const key = `answers:${randomUUID()}`;
    await dead.take(key, 'lost', 3);
    await dead.take(key, 'taken-over', 3);
    await living.take(key, 'living', 3);
    await living.hold(key, 'taken-over');
    dead.close();
    // The lease of the dead one ends now, instead of in ten seconds.
    await redis[0].run(`redis.call('ZADD', KEYS[1], 1, 'lost')`, [key], []);
    expect(await living.take(key, 'next', 3)).toBe(true);
    expect(await living.take(key, 'one-more', 3)).toBe(false);
  });
});

describe('places while Redis is away', () => {
  it('are counted by each process for itself, and each one that nobody checked is told', async () => {
    const redis = new Redis({ url: 'redis://127.0.0.1:1' });
    let unchecked = 0;
    const places = new SharedPlaces(redis, () => unchecked++);
    const taken = [
      await places.take('person', 'a', 2),
      await places.take('person', 'b', 2),
      await places.take('person', 'c', 2),
    ];
    expect(taken).toEqual([true, true, false]);
    expect(unchecked).toBe(2);
    await places.free('person', 'a');
    expect(await places.take('person', 'c', 2)).toBe(true);
    places.close();
    redis.onApplicationShutdown();
  });
});
