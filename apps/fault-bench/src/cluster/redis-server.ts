import { Redis } from 'ioredis';
import { join } from 'node:path';
import type { Facilities } from './facilities.ts';
import { OwnedProcess } from './owned-process.ts';

const START_LIMIT_MS = 10_000;

/** A Redis of the bench's own, which forgets everything when it ends. */
export class RedisServer {
  readonly url: string;
  private process: OwnedProcess | undefined;

  private readonly facilities: Facilities;
  private readonly clusterFolder: string;
  private readonly port: number;

  constructor(facilities: Facilities, clusterFolder: string, port: number) {
    this.facilities = facilities;
    this.clusterFolder = clusterFolder;
    this.port = port;
    this.url = `redis://127.0.0.1:${port}`;
  }

  async start(): Promise<void> {
    const options = { port: this.port, bind: '127.0.0.1', dir: this.clusterFolder, save: '', appendonly: 'no' };
    this.process = new OwnedProcess({
      program: this.facilities.redisServer,
      args: Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
      logFile: join(this.clusterFolder, 'redis.log'),
    });
    const answers = () => this.with((redis) => redis.ping()).then(Boolean, () => false);
    await this.process.until(answers, START_LIMIT_MS);
  }

  async kill(): Promise<void> {
    await this.process?.end('SIGKILL');
  }

  freeze(): void {
    this.process?.freeze();
  }

  thaw(): void {
    this.process?.thaw();
  }

  /** Takes no write any more, as when its memory is full. */
  async fill(): Promise<void> {
    await this.with((redis) => redis.config('SET', 'maxmemory-policy', 'noeviction', 'maxmemory', '1'));
  }

  async makeRoom(): Promise<void> {
    await this.with((redis) => redis.config('SET', 'maxmemory', '0'));
  }

  async flush(): Promise<void> {
    await this.with((redis) => redis.flushall());
  }

  /** Brings it back whatever was done to it. */
  async heal(): Promise<void> {
    if (!this.process?.isRunning) return this.start();
    this.thaw();
    await this.makeRoom();
  }

  /** How many events of each attempt the shared log of a turn holds, and whether a later attempt is followed by an earlier one. */
  async logOf(turnId: string): Promise<{ counts: Map<number, number>; mixed: boolean }> {
    const entries = await this.with((redis) => redis.xrange(`turn:${turnId}`, '-', '+'));
    const counts = new Map<number, number>();
    let mixed = false;
    let latest = 0;
    for (const [id] of entries) {
      const attempt = Number(id.split('-')[0]);
      counts.set(attempt, (counts.get(attempt) ?? 0) + 1);
      mixed ||= attempt < latest;
      latest = Math.max(latest, attempt);
    }
    return { counts, mixed };
  }

  private async with<T>(work: (redis: Redis) => Promise<T>): Promise<T> {
    const redis = new Redis(this.url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      return await work(redis);
    } finally {
      redis.disconnect();
    }
  }
}
