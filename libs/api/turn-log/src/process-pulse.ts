import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Subject } from 'rxjs';

/** A process that has not renewed its leases for so long is taken for dead. */
export const LEASE_MS = 5_000;

const BEAT_MS = 250;
/** A gap this long may have cost the leases; a busy process has gaps of a tenth of it. */
const STOOD_STILL_MS = LEASE_MS / 2;

/**
 * Notices that this process stood still: paused, swapped out, on a machine that slept. It goes on as if nothing had been, but
 * its turns may be another's by now: until the leases were looked at, nothing that it says may reach a reader.
 */
@Injectable()
export class ProcessPulse implements OnApplicationShutdown {
  /** Emits when there is doubt: look at the leases, then say `clear`. */
  readonly doubts = new Subject<void>();
  readonly cleared = new Subject<void>();

  private pauses = 0;
  private doubtful = false;
  private lastBeat = performance.now();
  private readonly timer = setInterval(() => this.look(), BEAT_MS).unref();

  get isDoubtful(): boolean {
    this.look();
    return this.doubtful;
  }

  /** How often the process stood still so far. Looks at the clock itself: after a pause, data may come before any timer. */
  look(): number {
    const now = performance.now();
    const gap = now - this.lastBeat;
    this.lastBeat = now;
    if (gap < STOOD_STILL_MS) return this.pauses;
    this.pauses++;
    this.doubtful = true;
    this.doubts.next();
    return this.pauses;
  }

  /** The leases were looked at after `pauses` of them; a pause since then is another doubt. */
  clear(pauses: number): void {
    if (this.look() !== pauses || !this.doubtful) return;
    this.doubtful = false;
    this.cleared.next();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
