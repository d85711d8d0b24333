import { Logger } from '@nestjs/common';
import { FENCED } from './turn-stream';

/** Frames that come faster than this go to the other instances together; the first one goes at once. */
const BATCH_MS = 100;
const RETRY_MS = 500;
/** How often a log that says nothing looks whether its copy is still there, and whether it is still its own to write. */
const CHECK_MS = 5_000;
/** The copy of a log that has ended is tried for so long: by then readers elsewhere have the turn from the database. */
const GIVE_UP_MS = 60_000;

/** What the mirror needs of the log it copies: its frames as JSON, from a position on. */
export interface MirroredLog {
  readonly closed: boolean;
  dataFrom(position: number): string[];
}

/**
 * Copies a log to where other instances read it, in order and without a gap, as fast as that place takes it. The owner's own
 * readers never wait for it: with Redis away they go on, and the copy catches up; what Redis lost it is told again.
 */
export class LogMirror {
  private readonly log = new Logger(LogMirror.name);
  private copied = 0;
  private timer: NodeJS.Timeout | undefined;
  /** Everything is there, and the timer only checks now and then. */
  private resting = true;
  private copying = false;
  private stopped = false;
  /** The last send failed. The next asks with empty hands first: what nobody takes must not pile up on the way to it. */
  private away = false;
  private endedAt: number | undefined;

  constructor(
    private readonly source: MirroredLog,
    private readonly append: (from: number, frames: readonly string[]) => Promise<number>,
    private readonly onFenced: () => void,
  ) {}

  /** Something was appended to the log. */
  appended(): void {
    if (this.resting) void this.copy();
    else if (this.source.closed) this.schedule(0);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    if (this.stopped) return;
    this.timer = setTimeout(() => this.copying || void this.copy(), ms);
    this.timer.unref();
  }

  private rest(): void {
    this.resting = true;
    if (!this.source.closed) this.schedule(CHECK_MS);
  }

  private async copy(): Promise<void> {
    if (this.stopped) return;
    const isCheck = this.resting && this.copied > 0;
    const frames = this.away ? [] : this.source.dataFrom(this.copied);
    if (frames.length === 0 && !this.away && !isCheck) return this.rest();
    this.resting = false;
    this.copying = true;
    const wait = await this.send(frames);
    this.copying = false;
    this.schedule(wait);
  }

  /** Resolves with how long to wait before more is sent. */
  private async send(frames: readonly string[]): Promise<number> {
    try {
      const held = await this.append(this.copied, frames);
      if (held === FENCED) {
        this.stop();
        this.onFenced();
        return 0;
      }
      const isBehind = held < this.copied + frames.length || this.away;
      this.copied = held;
      this.away = false;
      return isBehind ? 0 : BATCH_MS;
    } catch (failure) {
      // Without the failed command, which holds what was said.
      const reason = failure instanceof Error ? failure.message : 'no reason given';
      if (!this.away) this.log.debug(`A log cannot be copied for now: ${reason}`);
      this.away = true;
      this.giveUpInTime();
      return RETRY_MS;
    }
  }

  private giveUpInTime(): void {
    if (!this.source.closed) return;
    this.endedAt ??= Date.now();
    if (Date.now() - this.endedAt > GIVE_UP_MS) this.stop();
  }
}
