import { Logger } from '@nestjs/common';
import type { Redis } from '../redis';
import { MemoryWindow } from './memory-window';
import { WindowUnknown, type Hit, type SlidingWindow } from './sliding-window';

/** While Redis is away one hit in so long looks whether it is back; the others do not wait for it. */
const LOOK_AGAIN_MS = 1_000;

/**
 * One hit, in one step that nothing comes between. The clock is Redis's own (ARGV[3] empty), the one that all instances share.
 * Hits are a sorted set of when they came, in microseconds; should the clock be set back, those that lie ahead are dropped: a
 * person must not be shut out for an hour because of that.
 */
const TAKE = `
local window, limit, now = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000000 + time[2]
end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', string.format('%.0f', now - window))
redis.call('ZREMRANGEBYSCORE', KEYS[1], string.format('(%.0f', now), '+inf')
local used = redis.call('ZCARD', KEYS[1])
local allowed = used < limit
local first = used - limit
local member = ''
if allowed then
  local at = string.format('%.0f', now)
  -- Its number of the moment, not of the window: after one was given back the same count comes again.
  local nth = 0
  repeat
    member = at .. '-' .. nth
    nth = nth + 1
  until redis.call('ZADD', KEYS[1], 'NX', at, member) == 1
  redis.call('PEXPIRE', KEYS[1], math.ceil(window / 1000))
  used = used + 1
  first = 0
end
local next = redis.call('ZRANGE', KEYS[1], first, first, 'WITHSCORES')[2]
local free = next and tonumber(next) + window - now or window
return { allowed and 1 or 0, used, string.format('%.0f', free), member }
`;

const GIVE_BACK = `return redis.call('ZREM', KEYS[1], ARGV[1])`;

const FORGET = `return redis.call('DEL', KEYS[1])`;

/** What becomes of hits that cannot be counted together: `open` counts them in each process, `closed` lets none through. */
export interface WhenAway {
  readonly whenAway: 'open' | 'closed';
  /** A hit was let through that this process alone has counted. */
  readonly onUnchecked?: () => void;
  /** For specs: the clock in milliseconds instead of Redis's own. */
  readonly clock?: () => number;
}

/**
 * The hits of all instances, in Redis: one round trip a hit. Rejects with `WindowUnknown` where Redis is away and the limit is
 * `closed`; never hangs longer than a command may.
 */
export class SharedWindow implements SlidingWindow {
  private readonly log = new Logger(SharedWindow.name);
  /** Hits of this process, so that it knows what it let through when it must go on alone. */
  private readonly own: MemoryWindow;
  private awaySince: number | undefined;
  private lookAgainAt = 0;

  constructor(
    private readonly redis: Redis,
    private readonly options: WhenAway,
  ) {
    this.own = new MemoryWindow(options.clock);
  }

  async take(key: string, limit: number, windowMs: number): Promise<Hit> {
    if (!this.mayAsk()) return this.alone(key, limit, windowMs);
    try {
      const values = [windowMs * 1_000, limit, this.options.clock ? this.options.clock() * 1_000 : ''];
      const answer = (await this.redis.run(TAKE, [key], values)) as [number, number, string, string];
      const [allowed, used, free, member] = answer;
      this.back();
      const nextFreeMs = Number(free) / 1_000;
      if (allowed !== 1) return { allowed: false, used, nextFreeMs };
      return { allowed: true, used, nextFreeMs, receipt: `${this.own.note(key, windowMs)} ${member}` };
    } catch (failure) {
      this.away(failure);
      return this.alone(key, limit, windowMs, failure);
    }
  }

  /** Where Redis is away the hit leaves it by itself, at the end of the window. */
  async giveBack(key: string, receipt: string): Promise<void> {
    const [own = '', member] = receipt.split(' ');
    await this.own.giveBack(key, own);
    if (member === undefined || !this.mayAsk()) return;
    await this.redis.run(GIVE_BACK, [key], [member]).catch((failure: unknown) => this.away(failure));
  }

  /** Where Redis is away its hits leave it by themselves, at the end of the window. */
  async forget(key: string): Promise<void> {
    await this.own.forget(key);
    if (!this.mayAsk()) return;
    await this.redis.run(FORGET, [key], []).catch((failure: unknown) => this.away(failure));
  }

  private async alone(key: string, limit: number, windowMs: number, cause?: unknown): Promise<Hit> {
    if (this.options.whenAway === 'closed') throw new WindowUnknown(LOOK_AGAIN_MS, cause);
    const hit = await this.own.take(key, limit, windowMs);
    if (hit.allowed) this.options.onUnchecked?.();
    return hit;
  }

  private mayAsk(): boolean {
    if (this.awaySince === undefined) return true;
    if (performance.now() < this.lookAgainAt) return false;
    this.lookAgainAt = performance.now() + LOOK_AGAIN_MS;
    return true;
  }

  private away(failure: unknown): void {
    this.lookAgainAt = performance.now() + LOOK_AGAIN_MS;
    if (this.awaySince !== undefined) return;
    this.awaySince = performance.now();
    const what = this.options.whenAway === 'open' ? 'each process counts for itself' : 'nothing is let through';
    this.log.warn({ err: failure }, `Redis does not count a limit: ${what}`);
  }

  private back(): void {
    if (this.awaySince === undefined) return;
    this.log.log({ awayMs: Math.round(performance.now() - this.awaySince) }, 'Redis counts the limit again');
    this.awaySince = undefined;
  }
}
