import type { ServerResponse } from 'node:http';

const TICK_MS = 10;
/** 300 a second: a refusal and the request that follows it cost some .3 ms, so these take a tenth of the thread that serves everybody else. */
const A_TICK = 3;
/** Some 30 MiB. Who keeps more than these open is no restaurant. */
const HELD_MAX = 2_000;

interface Held {
  readonly response: ServerResponse;
  readonly dueMs: number;
  readonly refuse: () => void;
}

/**
 * Refusals that wait before they are said, and are then said a few at a time. A guesser who tries again as soon as he is answered is
 * slowed down to that pace; answered at once, a thousand of them keep the process at refusing.
 */
export class HeldRefusals {
  private held: Held[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly afterMs: number) {}

  /** Calls `refuse` in its time, or never where the client has left by then. Of too many at once the connection is cut instead. */
  hold(response: ServerResponse, refuse: () => void): void {
    if (this.held.length >= HELD_MAX) {
      response.destroy();
      return;
    }
    this.held.push({ response, dueMs: performance.now() + this.afterMs, refuse });
    this.timer ??= setInterval(() => this.release(), TICK_MS);
  }

  private release(): void {
    const now = performance.now();
    let said = 0;
    let passed = 0;
    for (const { response, dueMs, refuse } of this.held) {
      if (said === A_TICK || dueMs > now) break;
      passed += 1;
      if (response.destroyed) continue;
      said += 1;
      refuse();
    }
    this.held.splice(0, passed);
    if (this.held.length > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }
}
