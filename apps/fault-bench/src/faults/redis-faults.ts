import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from '../bench.ts';
import type { Fault } from '../fault.ts';
import { judgeFrames } from '../judge/judge-frames.ts';
import { Tally } from '../report/tally.ts';
import { answerIn } from './answers.ts';

const AWAY_MS = 3_000;
/** What was on its way when Redis went may still arrive after it. */
const ON_ITS_WAY_MS = 500;
const READ_LIMIT_MS = 40_000;
/** One answer ends while Redis is away, one soon after its return, one well after. */
const SECONDS_AN_ANSWER = [3, 5, 9] as const;

type Redis = Bench['cluster']['redis'];

/** What is done to Redis, for how long, and how it comes back. */
interface Harm {
  readonly name: string;
  readonly words: string;
  readonly awayMs: number;
  begin(redis: Redis): void | Promise<void>;
  end(redis: Redis): void | Promise<void>;
}

const HARMS: readonly Harm[] = [
  {
    name: 'redis-killed',
    words: 'Redis killed and started again, empty',
    awayMs: AWAY_MS,
    begin: (redis) => redis.kill(),
    end: (redis) => redis.start(),
  },
  {
    name: 'redis-frozen',
    words: 'Redis frozen for 3 s',
    awayMs: AWAY_MS,
    begin: (redis) => redis.freeze(),
    end: (redis) => redis.thaw(),
  },
  {
    name: 'redis-flushed',
    words: 'Redis flushed',
    awayMs: 0,
    begin: (redis) => redis.flush(),
    end: () => undefined,
  },
  {
    name: 'redis-full',
    words: 'Redis full for 3 s, taking no write',
    awayMs: AWAY_MS,
    begin: (redis) => redis.fill(),
    end: (redis) => redis.makeRoom(),
  },
];

export const redisFaults: readonly Fault[] = HARMS.map((harm) => ({
  name: harm.name,
  what: `${harm.words}, during answers: readers at the owner go on, readers elsewhere get all of it, no silent gap`,
  repetitions: 30,
  least: 2,
  async run(bench, repetitions) {
    const tally = new Tally();
    while (tally.repetitions < repetitions) await harmOnce(bench, harm, repetitions - tally.repetitions, tally);
    return tally;
  },
}));

async function harmOnce(bench: Bench, harm: Harm, missing: number, tally: Tally): Promise<void> {
  const { cluster, random } = bench;
  const owner = random.pick(cluster.instances);
  const answers = await Promise.all(
    SECONDS_AN_ANSWER.slice(0, missing).map((seconds) => begin(bench, owner === cluster.one, seconds)),
  );
  await sleep(random.between(0, 1_200));
  await harm.begin(cluster.redis);
  const fromMs = performance.now() + ON_ITS_WAY_MS;
  await sleep(harm.awayMs);
  const toMs = performance.now();
  await harm.end(cluster.redis);
  for (const { turn, seconds, readings } of answers) {
    await Promise.all(readings.map(({ done }) => done));
    const faults = readings.flatMap(({ reader }) => [...reader.faults, ...judgeFrames(reader.frames, turn)]);
    const [atOwner] = readings;
    const heardMeanwhile = atOwner?.reader.frames.some(({ atMs }) => atMs > fromMs && atMs < toMs);
    // The shortest may have ended before.
    if (harm.awayMs > 0 && seconds > 3 && !heardMeanwhile)
      faults.push('the reader at the owner heard nothing meanwhile');
    tally.add(`${turn.marker} of ${seconds} s`, faults);
  }
}

async function begin(bench: Bench, ownerIsOne: boolean, seconds: number) {
  const { one, two, nginx } = bench.cluster.doors;
  const [owner, other] = ownerIsOne ? [one, two] : [two, one];
  const turn = await bench.ask(
    owner,
    (marker) => bench.texts(marker, 1_500),
    ([text = '']) => [answerIn(text, seconds)],
  );
  const readings = [owner, other, nginx].map((door) => bench.follow(turn, door, READ_LIMIT_MS));
  await readings[0]?.reader.until(({ text }) => text !== '');
  return { turn, seconds, readings };
}
