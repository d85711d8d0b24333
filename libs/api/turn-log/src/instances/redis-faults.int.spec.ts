import { Logger } from '@nestjs/common';
import { Redis } from '@tasty-food/api-redis';
import { describeWithOwnRedis, RedisServerProcess } from '@tasty-food/api-redis/testing';
import type { TurnEvent } from '@tasty-food/contract';
import { setTimeout as sleep } from 'node:timers/promises';
import { LogReader } from '../testing/log-reader';
import { SharedTurnLog } from '../testing/shared-turn-log';
import { START } from '../testing/turn-start';
import { until } from '../testing/until';

const END: TurnEvent = { type: 'turn-error', code: 'internal', retryable: true };
const words = (from: number, to: number): TurnEvent[] =>
  Array.from({ length: to - from }, (_, n) => ({ type: 'text-delta', text: `word ${from + n} ` }));
const WHOLE = [START, ...words(0, 60), END];

/** Longer than a command may take, so that the owner and the other instance both meet the fault. */
const LONG_ENOUGH_MS = 1_500;

describeWithOwnRedis('SharedTurns, with a Redis', () => {
  let server: RedisServerProcess;
  let owners: Redis;
  let elsewheres: Redis;
  let log: SharedTurnLog;

  // Each fault is told in the log, as it should be.
  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(async () => {
    server = await RedisServerProcess.start();
    [owners, elsewheres] = [new Redis({ url: server.url }), new Redis({ url: server.url })];
    await until(async () => (await owners.ping()) && (await elsewheres.ping()));
    log = new SharedTurnLog(owners, elsewheres);
  });
  afterEach(async () => {
    server.resume();
    owners.onApplicationShutdown();
    elsewheres.onApplicationShutdown();
    await server.remove();
  });

  const say = (events: TurnEvent[]) => events.forEach((event) => log.append(event));
  const isAtEnd = ({ frames }: LogReader) => frames.length === 21;

  /** Says a part, lets the fault come and go around another part, says the rest; all readers must have it all, once. */
  async function livesThrough(fault: () => Promise<void> | void, mending: () => Promise<void> | void): Promise<void> {
    const [here, there] = [new LogReader(log).come(0), new LogReader(log).come(1)];
    say(WHOLE.slice(0, 21));
    await until(() => isAtEnd(here) && isAtEnd(there));
    await fault();
    say(WHOLE.slice(21, 41));
    expect(here.frames).toHaveLength(41);
    const meanwhile = new LogReader(log, here.frames[30]?.id).come(1);
    const fresh = new LogReader(log).come(1);
    await sleep(LONG_ENOUGH_MS);
    expect(there.events).toEqual(WHOLE.slice(0, there.events.length));
    await mending();
    say(WHOLE.slice(41));
    const late = new LogReader(log, here.frames[50]?.id).come(1);
    const all = [here, there, meanwhile, fresh, late];
    await until(() => all.every(({ isDone }) => isDone));
    for (const reader of [here, there, fresh]) expect(reader.events).toEqual(WHOLE);
    expect(meanwhile.frames).toEqual(here.frames.slice(31));
    expect(late.frames).toEqual(here.frames.slice(51));
    expect(there.frames).toEqual(here.frames);
  }

  it('that stands still and goes on: nothing is missing', () =>
    livesThrough(
      () => server.pause(),
      () => server.resume(),
    ));

  it('that is killed and comes back empty: nothing is missing', () =>
    livesThrough(
      () => server.kill(),
      () => server.restart(),
    ));

  it('that loses everything without a word: nothing is missing', () =>
    livesThrough(
      () => server.flush(),
      () => server.flush(),
    ));

  it('that is full and has room again: nothing is missing', () =>
    livesThrough(
      () => server.beFull(),
      () => server.haveRoom(),
    ));

  it('that comes back empty after the end was said: the end is still told', async () => {
    const there = new LogReader(log).come(1);
    say(WHOLE.slice(0, 21));
    await until(() => isAtEnd(there));
    await server.kill();
    say(WHOLE.slice(21));
    await sleep(100);
    await server.restart();
    await until(() => there.isDone);
    expect(there.events).toEqual(WHOLE);
  });

  it('that loses everything while nothing is said: a reader who comes then has it all the same', async () => {
    const here = new LogReader(log).come(0);
    say(WHOLE.slice(0, 21));
    await until(async () => (await log.isShown(21)) && isAtEnd(here));
    await server.flush();
    const there = new LogReader(log).come(1);
    await until(() => isAtEnd(there));
    expect(there.frames).toEqual(here.frames);
    there.cut();
  });

  it('that is away or full: the owner does not take that for an answer nobody reads', async () => {
    expect(await log.isReadElsewhere()).toBe(false);
    await server.beFull();
    const there = new LogReader(log).come(1);
    await sleep(50);
    expect(await log.isReadElsewhere()).toBe(true);
    there.cut();
    await server.kill();
    expect(await log.isReadElsewhere()).toBe(true);
  });

  it('that comes back empty: whoever reads elsewhere says so again at once', async () => {
    const there = new LogReader(log).come(1);
    await until(() => log.isReadElsewhere());
    await server.kill();
    await server.restart();
    await until(async () => (await owners.ping()) && (await log.isReadElsewhere()), 3_000);
    there.cut();
  });
});
