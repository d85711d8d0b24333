import { MAX_HOLD_MS, type Backoff } from './backoff';

/** What this process knows. */
export class MemoryBackoff implements Backoff {
  private until = 0;

  remainingMs(): number {
    return Math.max(0, Math.ceil(this.until - performance.now()));
  }

  hold(ms: number): void {
    if (ms > 0) this.until = Math.max(this.until, performance.now() + Math.min(ms, MAX_HOLD_MS));
  }
}
