import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from '@tasty-food/api-redis';
import { exhaustMap, merge, type Subscription } from 'rxjs';
import { MAX_HOLD_MS, type Backoff } from './backoff';
import { MemoryBackoff } from './memory-backoff';

/** Keeps the longest wait for whoever starts later, and tells it to those that run; the wait is what is left, so no clocks are compared. */
const HOLD = `
local ms = tonumber(ARGV[1])
if redis.call('PTTL', KEYS[1]) >= ms then return 0 end
redis.call('SET', KEYS[1], '1', 'PX', ms)
return redis.call('PUBLISH', KEYS[1], ms)
`;

const LEFT = `return redis.call('PTTL', KEYS[1])`;

/**
 * What all instances know. Each is told and keeps it in memory, so that asking costs no round trip; with Redis away each goes on
 * with what it knows by itself.
 */
export class SharedBackoff implements Backoff, OnApplicationShutdown {
  private readonly log = new Logger(SharedBackoff.name);
  private readonly here = new MemoryBackoff();
  private readonly told: Subscription;

  /** `key` names the account and the model that Claude limits; also the channel. */
  constructor(
    private readonly redis: Redis,
    private readonly key: string,
  ) {
    const missed = redis.reconnected.pipe(exhaustMap(() => this.look()));
    this.told = merge(redis.messages(key), missed).subscribe((ms) => this.here.hold(Number(ms)));
  }

  remainingMs(): number {
    return this.here.remainingMs();
  }

  hold(ms: number): void {
    this.here.hold(ms);
    const whole = Math.ceil(Math.min(ms, MAX_HOLD_MS));
    if (whole <= 0) return;
    this.redis
      .run(HOLD, [this.key], [whole])
      // That Redis is away is said once, by its own room.
      .catch((failure: unknown) => this.log.debug({ err: failure }, 'That Claude asked to wait could not be told'));
  }

  onApplicationShutdown(): void {
    this.told.unsubscribe();
  }

  /** What was told before this instance listened. A key that is not there is below nought, and holds nothing. */
  private async look(): Promise<number> {
    return Number(await this.redis.run(LEFT, [this.key], []).catch(() => 0));
  }
}
