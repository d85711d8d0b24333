import { Logger } from '@nestjs/common';
import type { Redis } from '@tasty-food/api-redis';
import { MemoryPlaces, type Places } from './places';

/** A process that has not renewed its places for so long is taken for dead, and they are free. */
const LEASE_MS = 10_000;
const RENEW_MS = LEASE_MS / 3;
/** While Redis is away one look in so long tries it; the others do not wait for it. */
const LOOK_AGAIN_MS = 1_000;
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** One place of KEYS[1] for ARGV[1] by Redis's own clock, in one step that nothing comes between. */
const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
local isNew = not redis.call('ZSCORE', KEYS[1], ARGV[1])
if isNew and redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[2]) then return 0 end
redis.call('ZADD', KEYS[1], now + ARGV[3], ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
`;

const FREE = `return redis.call('ZREM', KEYS[1], ARGV[1])`;

/** The places of all instances, in Redis. With Redis away each process counts its own: people still want their answers. */
export class SharedPlaces implements Places {
  private readonly log = new Logger(SharedPlaces.name);
  private readonly own = new MemoryPlaces();
  private readonly renewing: NodeJS.Timeout;
  private awayUntil = 0;

  constructor(
    private readonly redis: Redis,
    private readonly onUnchecked: () => void,
  ) {
    this.renewing = setInterval(() => this.renew(), RENEW_MS).unref();
  }

  async take(key: string, member: string, limit: number): Promise<boolean> {
    const answer = await this.ask(TAKE, key, [member, limit, LEASE_MS]);
    if (answer === 0) return false;
    // What this process holds counts here too: it is what is left to go by once Redis is away.
    if (answer === 1) return this.own.take(key, member, NO_LIMIT);
    const isTaken = await this.own.take(key, member, limit);
    if (isTaken) this.onUnchecked();
    return isTaken;
  }

  async hold(key: string, member: string): Promise<void> {
    await this.own.hold(key, member);
    await this.ask(TAKE, key, [member, NO_LIMIT, LEASE_MS]);
  }

  /** Where Redis is away its lease runs out by itself. */
  async free(key: string, member: string): Promise<void> {
    await this.own.free(key, member);
    await this.ask(FREE, key, [member]);
  }

  handOver(key: string, member: string): void {
    this.own.handOver(key, member);
  }

  close(): void {
    clearInterval(this.renewing);
  }

  private renew(): void {
    for (const [key, member] of this.own.all()) void this.ask(TAKE, key, [member, NO_LIMIT, LEASE_MS]);
  }

  /** Undefined: Redis did not say. Never rejects. */
  private async ask(script: string, key: string, values: readonly (string | number)[]): Promise<number | undefined> {
    if (performance.now() < this.awayUntil) return undefined;
    try {
      return Number(await this.redis.run(script, [key], values));
    } catch (failure) {
      this.awayUntil = performance.now() + LOOK_AGAIN_MS;
      this.log.debug({ err: failure }, 'Redis does not count the answers of a person: each process counts for itself');
      return undefined;
    }
  }
}
