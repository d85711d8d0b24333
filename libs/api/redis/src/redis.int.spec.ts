import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, connect, type Server, type Socket } from 'node:net';
import { firstValueFrom, toArray, take } from 'rxjs';
import { Redis } from './redis';
import { describeWithRedis, TEST_REDIS_URL } from './testing';

describeWithRedis('Redis', () => {
  let redis: Redis;

  beforeAll(() => {
    redis = new Redis({ url: TEST_REDIS_URL });
    return until(() => redis.ping());
  });
  afterAll(() => redis.onApplicationShutdown());

  it('runs a script with its keys and values', async () => {
    expect(await redis.run('return { KEYS[1], ARGV[2] }', ['key'], ['one', 2])).toEqual(['key', '2']);
  });

  it('reads a stream after an id, and nothing of a stream that is not there', async () => {
    const key = `test:${randomUUID()}`;
    const add =
      "for n = 1, 3 do redis.call('XADD', KEYS[1], '1-' .. n, 'e', 'frame ' .. n) end redis.call('EXPIRE', KEYS[1], 10)";
    await redis.run(add, [key], []);
    expect(await redis.entriesAfter(key, '1-1')).toEqual([
      { id: '1-2', value: 'frame 2' },
      { id: '1-3', value: 'frame 3' },
    ]);
    expect(await redis.entriesAfter(`${key}:none`, '0-0')).toEqual([]);
  });

  it('tells every listener of a channel, and no one after they left', async () => {
    const channel = `test:${randomUUID()}`;
    const heard = [1, 2].map(() => firstValueFrom(redis.messages(channel).pipe(take(2), toArray())));
    await until(
      async () => (await redis.run("return redis.call('PUBSUB', 'NUMSUB', KEYS[1])[2]", [channel], [])) === 1,
    );
    await redis.publish(channel, 'one');
    await redis.publish(channel, 'two');
    expect(await Promise.all(heard)).toEqual([
      ['one', 'two'],
      ['one', 'two'],
    ]);
    await until(
      async () => (await redis.run("return redis.call('PUBSUB', 'NUMSUB', KEYS[1])[2]", [channel], [])) === 0,
    );
  });

  it('forgets what is put for a time', async () => {
    const key = `test:${randomUUID()}`;
    await redis.put(key, '1', 50);
    expect(await redis.has(key)).toBe(true);
    await until(async () => !(await redis.has(key)));
  });

  it('that freezes or goes rejects soon, and is there again when it comes back', async () => {
    const proxy = await FreezableProxy.start(TEST_REDIS_URL);
    const behind = new Redis({ url: proxy.url });
    await until(() => behind.ping());
    proxy.frozen = true;
    expect(await behind.ping()).toBe(false);
    await expect(behind.publish('test', 'x')).rejects.toThrow();
    const back = firstValueFrom(behind.reconnected);
    proxy.cut();
    proxy.frozen = false;
    await back;
    await until(() => behind.ping());
    behind.onApplicationShutdown();
    await proxy.close();
  });
});

describe('Redis that is not configured', () => {
  it('says so to whoever wants it all the same', async () => {
    const none = new Redis({});
    expect(none.isConfigured).toBe(false);
    await expect(none.publish('a', 'b')).rejects.toThrow('set REDIS_URL');
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It never came to be.');
}

/** Stands between a client and Redis, and passes nothing on while frozen. */
class FreezableProxy {
  frozen = false;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(target: string): Promise<FreezableProxy> {
    const { hostname, port } = new URL(target);
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const proxy = new FreezableProxy(server, `redis://127.0.0.1:${(server.address() as { port: number }).port}`);
    server.on('connection', (client) => proxy.join(client, connect(Number(port || 6379), hostname)));
    return proxy;
  }

  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private join(client: Socket, upstream: Socket): void {
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      this.sockets.add(from);
      from.on('data', (bytes) => this.frozen || to.write(bytes));
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  }
}
