import { ProblemException } from '@tasty-food/api-http';
import type { EventLoopLoad } from '../instances/event-loop-load';

/** What is due waits this long: readers of running answers are about to notice. Garbage collections alone stay far below. */
const OVERLOADED_LAG_MS = 200;
const RETRY_AFTER_MS = 5_000;

/** Refuses a new turn with 503 while the running ones take all there is: better one person asks again than all see it stutter. */
export function assertNotOverloaded({ lagMs }: Pick<EventLoopLoad, 'lagMs'>): void {
  if (lagMs < OVERLOADED_LAG_MS) return;
  throw new ProblemException('unavailable', 'Too many questions at once. Send yours again in a few seconds.', {
    retryAfterMs: RETRY_AFTER_MS,
  });
}
