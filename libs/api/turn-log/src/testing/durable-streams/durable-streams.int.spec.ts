import { Redis } from '@tasty-food/api-redis';
import { describeWithRedis, TEST_REDIS_URL } from '@tasty-food/api-redis/testing';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SharedTurns } from '../../instances/shared-turns';
import { TurnStream } from '../../instances/turn-stream';
import { until } from '../until';
import { DurableStreamsServer } from './durable-streams-server';

const JUDGE = '@durable-streams/server-conformance-tests';
const manifest = JSON.parse(readFileSync(join(__dirname, '../../../../../../package.json'), 'utf8')) as {
  devDependencies: Record<string, string>;
};

/** One owner a turn at a time: a second producer beside the first is refused by design. */
const REFUSED_BY_DESIGN = [
  'Idempotent Producer Operations > multiple producers should have independent state',
  'Idempotent Producer Operations > multiple producers should interleave correctly',
];
const CLAIMED = 203;

describeWithRedis("a turn's log as a durable stream", () => {
  let redis: Redis[];
  let server: DurableStreamsServer;
  let url: string;

  beforeAll(async () => {
    redis = [new Redis({ url: TEST_REDIS_URL }), new Redis({ url: TEST_REDIS_URL })];
    const [owners, elsewheres] = redis as [Redis, Redis];
    await until(async () => (await owners.ping()) && (await elsewheres.ping()));
    server = new DurableStreamsServer(new TurnStream(owners), new SharedTurns(new TurnStream(elsewheres)));
    url = await server.listen();
  });
  afterAll(async () => {
    await server.close();
    for (const one of redis) one.onApplicationShutdown();
  });

  it('is made, appended to once for each repeated append, read on live after an offset, fenced and closed', async () => {
    const stream = `${url}/turn`;
    const headers = { 'content-type': 'text/plain' };
    const append = (epoch: number, seq: number, body: string, more: Record<string, string> = {}) =>
      fetch(stream, {
        method: 'POST',
        headers: {
          ...headers,
          'producer-id': 'owner',
          'producer-epoch': `${epoch}`,
          'producer-seq': `${seq}`,
          ...more,
        },
        body,
      });
    expect((await fetch(stream, { method: 'PUT', headers })).status).toBe(201);
    const first = await append(0, 0, 'Oui');
    expect(first.status).toBe(200);
    expect((await append(0, 0, 'Oui')).status).toBe(204);
    expect((await append(0, 2, '!')).status).toBe(409);
    const live = await fetch(`${stream}?offset=${first.headers.get('stream-next-offset')}&live=sse`);
    expect((await append(0, 1, ', chef')).status).toBe(200);
    expect((await append(0, 2, '.', { 'stream-closed': 'true' })).status).toBe(200);
    const told = await live.text();
    expect(told.match(/^event: data\ndata:.*$/gm)).toEqual(['event: data\ndata:, chef', 'event: data\ndata:.']);
    expect(told).toContain('"streamClosed":true');
    expect(await (await fetch(stream)).text()).toBe('Oui, chef.');
    expect((await append(0, 3, 'late')).status).toBe(409);
  });

  if (JUDGE in manifest.devDependencies) {
    it('does what the public conformance tests of the protocol ask, but for what it refuses by design', async () => {
      const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, 'run-judge.mjs')], {
        env: { PATH: process.env['PATH'], CONFORMANCE_TEST_URL: url },
        maxBuffer: 16 * 1024 * 1024,
      });
      const results = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { passed: string[]; failed: string[] };
      expect(results.failed.sort()).toEqual(REFUSED_BY_DESIGN);
      expect(results.passed.length).toBeGreaterThanOrEqual(CLAIMED);
    }, 180_000);
  }
});
