import { Redis } from '@tasty-food/api-redis';
import { describeWithRedis, TEST_REDIS_URL } from '@tasty-food/api-redis/testing';
import { foldTurnEvents, type TurnEvent } from '@tasty-food/contract';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeTurnLog } from '../testing/describe-turn-log';
import { LogReader } from '../testing/log-reader';
import { SharedTurnLog } from '../testing/shared-turn-log';
import { START } from '../testing/turn-start';
import { until } from '../testing/until';

const WORDS: TurnEvent[] = [
  START,
  ...['Yes', ', ', 'in ', 'the ', 'bun', '.'].map((text) => ({ type: 'text-delta' as const, text })),
];
const END: TurnEvent = { type: 'turn-error', code: 'internal', retryable: true };

describeWithRedis('SharedTurns', () => {
  let owners: Redis;
  let elsewheres: Redis;

  beforeAll(async () => {
    [owners, elsewheres] = [new Redis({ url: TEST_REDIS_URL }), new Redis({ url: TEST_REDIS_URL })];
    await until(async () => (await owners.ping()) && (await elsewheres.ping()));
  });
  afterAll(() => {
    owners.onApplicationShutdown();
    elsewheres.onApplicationShutdown();
  });

  it('gives a reader who knew of a later attempt before this instance did what comes after it, or the whole', async () => {
    const events = [...WORDS, END];
    for (const said of [[], WORDS.slice(0, 3)]) {
      const log = new SharedTurnLog(owners, elsewheres);
      said.forEach((event) => log.append(event));
      await until(() => log.isShown(said.length));
      log.takeOver();
      const reader = new LogReader(log, '2-3').come(1);
      await sleep(30);
      events.forEach((event) => log.append(event));
      await until(() => reader.isDone);
      if (said.length === 0) expect(reader.events).toEqual(events.slice(3));
      else expect(reader.turn).toEqual(foldTurnEvents(events));
    }
  });

  it('keeps one copy for all readers of an instance, and lets go of it with the last', async () => {
    const log = new SharedTurnLog(owners, elsewheres);
    const listening = () => owners.run("return redis.call('PUBSUB', 'NUMSUB', KEYS[1])[2]", [`turn:${log.turnId}`], []);
    const readers = Array.from({ length: 20 }, () => new LogReader(log).come(1));
    await until(async () => (await listening()) === 1);
    readers.forEach((reader) => reader.cut());
    await until(async () => (await listening()) === 0);
  });

  describeTurnLog(
    "a turn's log, its copy in Redis and the copy of that elsewhere",
    () => new SharedTurnLog(owners, elsewheres),
    {
      runs: 5,
      logsAtOnce: 10,
    },
  );
});
