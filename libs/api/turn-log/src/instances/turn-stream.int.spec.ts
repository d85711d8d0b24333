import { Redis } from '@tasty-food/api-redis';
import { describeWithRedis, TEST_REDIS_URL } from '@tasty-food/api-redis/testing';
import * as fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { until } from '../testing/until';
import { FENCED, TurnStream, type SharedFrame } from './turn-stream';

const ATTEMPTS = 3;
const FRAMES = 12;

/** One send of an owner: which attempt, from where, how many. Owners repeat themselves, overtake themselves, and come back. */
interface Send {
  readonly attempt: number;
  readonly from: number;
  readonly count: number;
}

const arbitrarySends: fc.Arbitrary<Send[]> = fc.array(
  fc.record({
    attempt: fc.integer({ min: 1, max: ATTEMPTS }),
    from: fc.nat({ max: FRAMES }),
    count: fc.nat({ max: FRAMES }),
  }),
  { maxLength: 25 },
);

/** What an owner says at a position: always the same, however often it says it. */
const frameAt = (attempt: number, position: number) => JSON.stringify({ attempt, position, text: '🍟 "\\\n' });
const framesOf = ({ attempt, from, count }: Send) =>
  Array.from({ length: count }, (_, n) => frameAt(attempt, from + n));

describeWithRedis('TurnStream', () => {
  let redis: Redis;
  let stream: TurnStream;

  beforeAll(async () => {
    redis = new Redis({ url: TEST_REDIS_URL });
    stream = new TurnStream(redis);
    await until(() => redis.ping());
  });
  afterAll(() => redis.onApplicationShutdown());

  const send = (turnId: string, sent: Send) => stream.append(turnId, sent.attempt, sent.from, framesOf(sent));

  /** Each attempt from its first event on, without a gap or a double, the attempts in their order. */
  function expectWhole(frames: SharedFrame[]): void {
    let before: { attempt: number; position: number } | undefined;
    for (const { id, attempt, data } of frames) {
      const position = before?.attempt === attempt ? before.position + 1 : 1;
      expect(attempt).toBeGreaterThanOrEqual(before?.attempt ?? 1);
      expect(id).toBe(`${attempt}-${position}`);
      expect(data).toBe(frameAt(attempt, position - 1));
      before = { attempt, position };
    }
  }

  it('does with sends one after another, repeated and out of order, what a list would', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySends, async (sends) => {
        const turnId = randomUUID();
        let latest = 0;
        let held = 0;
        for (const sent of sends) {
          const answer = await send(turnId, sent);
          if (sent.attempt < latest) {
            expect(answer).toBe(FENCED);
            continue;
          }
          const had = sent.attempt === latest ? held : 0;
          const has = sent.from > had ? had : Math.max(had, sent.from + sent.count);
          expect(answer).toBe(has);
          if (has > 0) [latest, held] = [sent.attempt, has];
        }
        const frames = await stream.framesAfter(turnId, '0-0');
        expectWhole(frames);
        expect(frames.filter(({ attempt }) => attempt === latest)).toHaveLength(held);
      }),
      { numRuns: 60 },
    );
  });

  it('stays whole when owners send at the same time over two connections', async () => {
    const other = new Redis({ url: TEST_REDIS_URL });
    await until(() => other.ping());
    const otherStream = new TurnStream(other);
    await fc.assert(
      fc.asyncProperty(arbitrarySends, async (sends) => {
        const turnId = randomUUID();
        await Promise.all(
          sends.map((sent, n) =>
            (n % 2 ? stream : otherStream).append(turnId, sent.attempt, sent.from, framesOf(sent)),
          ),
        );
        expectWhole(await stream.framesAfter(turnId, '0-0'));
      }),
      { numRuns: 60 },
    );
    other.onApplicationShutdown();
  });

  it('gives what came after an id, and forgets a turn by itself', async () => {
    const turnId = randomUUID();
    await send(turnId, { attempt: 1, from: 0, count: 4 });
    expect((await stream.framesAfter(turnId, '1-2')).map(({ id }) => id)).toEqual(['1-3', '1-4']);
    expect(Number(await redis.run("return redis.call('PTTL', KEYS[1])", [`turn:${turnId}`], []))).toBeGreaterThan(0);
  });
});
