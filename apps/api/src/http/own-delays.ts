const BEAT_MS = 200;
/** Less is the ordinary jitter of timers. */
const WORTH_NOTING_MS = 50;

interface Delay {
  readonly endMs: number;
  readonly forMs: number;
}

/**
 * How long this process was kept from its work of late, by itself or by a machine that had no time for it: while that lasts nothing is
 * read, however fast it comes. Measured by how late a beat comes.
 */
export class OwnDelays {
  private delays: Delay[] = [];
  private beatAt = performance.now();
  private readonly timer: NodeJS.Timeout;

  /** @param keptMs nobody asks further back */
  constructor(private readonly keptMs: number) {
    this.timer = setInterval(() => this.beat(), BEAT_MS).unref();
  }

  /** The sum of those that ended within the last `ms`; one that is not over for the clock, because its beat is still to come, is counted. */
  within(ms: number): number {
    const now = performance.now();
    const recorded = this.delays.reduce((sum, { endMs, forMs }) => (endMs > now - ms ? sum + forMs : sum), 0);
    return recorded + this.lateAt(now);
  }

  close(): void {
    clearInterval(this.timer);
  }

  private beat(): void {
    const now = performance.now();
    const forMs = this.lateAt(now);
    this.beatAt = now;
    if (forMs > 0)
      this.delays = [...this.delays.filter(({ endMs }) => endMs > now - this.keptMs), { endMs: now, forMs }];
  }

  private lateAt(now: number): number {
    const late = now - this.beatAt - BEAT_MS;
    return late < WORTH_NOTING_MS ? 0 : late;
  }
}
