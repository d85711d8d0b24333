import { Logger } from '@nestjs/common';
import { FENCED } from './turn-stream';

/** Frames that come faster than this go to the other instances together; the first one goes at once. */
const BATCH_MS = 100;
const RETRY_MS = 500;

/** What the mirror needs of the log it copies: its frames as JSON, from a position on. */
export interface MirroredLog {
  readonly closed: boolean;
  dataFrom(position: number): string[];
}

/**
 * Copies a log to where other instances read it, in order and without a gap, as fast as that place takes it. The owner's own
 * readers never wait for it: with Redis away they go on, and the copy catches up.
 */
export class LogMirror {
  private readonly log = new Logger(LogMirror.name);
  private copied = 0;
  private timer: NodeJS.Timeout | undefined;
  private copying = false;
  private stopped = false;

  constructor(
    private readonly source: MirroredLog,
    private readonly append: (from: number, frames: readonly string[]) => Promise<number>,
    private readonly onFenced: () => void,
  ) {}

  /** Something was appended to the log. */
  appended(): void {
    if (this.timer === undefined && !this.copying) void this.copy();
    else if (this.source.closed) this.schedule(0);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (!this.copying) void this.copy();
    }, ms);
    this.timer.unref();
  }

  private async copy(): Promise<void> {
    const frames = this.source.dataFrom(this.copied);
    if (this.stopped || frames.length === 0) return;
    this.copying = true;
    const wait = await this.send(frames);
    this.copying = false;
    if (!this.stopped) this.schedule(wait);
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
      const isBehind = held < this.copied + frames.length;
      this.copied = held;
      return isBehind ? 0 : BATCH_MS;
    } catch (failure) {
      this.log.debug({ err: failure }, 'A log could not be copied yet');
      return RETRY_MS;
    }
  }
}
