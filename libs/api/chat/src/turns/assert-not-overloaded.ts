import { ProblemException } from '@tasty-food/api-http';
import type { EventLoopLoad } from '@tasty-food/api-telemetry';

/** What is due waits this long because the process uses up its CPU: readers of running answers are about to notice. */
const OVERLOADED_LAG_MS = 150;
const USED_UP_CPU_SHARE = 0.85;
/** Whoever takes the CPU away: a question would wait so long at each of its steps that nobody is served by taking it. */
const HOPELESS_LAG_MS = 1_500;
const RETRY_AFTER_MS = 5_000;
/** So few answers use up no CPU: what does is something else, a start, an import, and soon over. To refuse a question then serves nobody. */
const FEW_TURNS = 10;

/**
 * Refuses a new turn with 503 while the running ones take all there is: better one person asks again than all see it stutter.
 * `running` counts the turns of this process, when it is asked.
 */
export function assertNotOverloaded(
  { lagMs, cpuShare }: Pick<EventLoopLoad, 'lagMs' | 'cpuShare'>,
  running: { readonly runningCount: number },
): void {
  const isOverloaded = lagMs >= OVERLOADED_LAG_MS && cpuShare >= USED_UP_CPU_SHARE;
  if ((!isOverloaded && lagMs < HOPELESS_LAG_MS) || running.runningCount < FEW_TURNS) return;
  throw new ProblemException('unavailable', 'Too many questions at once. Send yours again in a few seconds.', {
    retryAfterMs: RETRY_AFTER_MS,
  });
}
