import type { ThrottlerStorage } from '@nestjs/throttler';
import { ProblemException } from '@tasty-food/api-http';
import { WindowUnknown, type Hit, type SlidingWindow } from '@tasty-food/api-redis';

/** What the throttler wants to know of a hit; its times are seconds. */
type Counted = Awaited<ReturnType<ThrottlerStorage['increment']>> & Pick<Hit, 'receipt'>;

/**
 * The throttler's count, kept in a sliding window. Its `blockDuration` is not used: who is refused may come again as soon as the
 * window has a place. Throws `unavailable` where nobody can say whether a closed limit is reached.
 */
export class SlidingStorage implements ThrottlerStorage {
  constructor(private readonly window: SlidingWindow) {}

  async increment(key: string, ttlMs: number, limit: number): Promise<Counted> {
    try {
      const { allowed, used, nextFreeMs, receipt } = await this.window.take(keyOf(key), limit, ttlMs);
      // Rounded up: who comes after that many seconds must not be refused for the rest of one.
      const seconds = Math.ceil(nextFreeMs / 1_000);
      return {
        totalHits: allowed ? used : used + 1,
        timeToExpire: seconds,
        isBlocked: !allowed,
        timeToBlockExpire: allowed ? 0 : seconds,
        ...(receipt !== undefined && { receipt }),
      };
    } catch (failure) {
      if (!(failure instanceof WindowUnknown)) throw failure;
      throw new ProblemException('unavailable', 'It cannot be counted at the moment. Try again shortly.', {
        cause: failure,
        retryAfterMs: failure.retryAfterMs,
      });
    }
  }

  /** As if it had not been counted. */
  giveBack(key: string, receipt: string): Promise<void> {
    return this.window.giveBack(keyOf(key), receipt);
  }
}

function keyOf(key: string): string {
  return `limit:${key}`;
}
