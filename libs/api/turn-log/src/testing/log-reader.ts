import type { MessageEvent } from '@nestjs/common';
import { foldTurnEvents, isTerminal, type Turn, type TurnEvent } from '@tasty-food/contract';
import type { Subscription } from 'rxjs';
import type { TurnLogUnderTest } from './turn-log-under-test';

/** A frame as a reader was told it. */
export interface ToldFrame {
  readonly id: string | undefined;
  readonly event: TurnEvent;
}

/** A reader as a browser is one: remembers the id of the last frame, and comes back with it after an end that was none. */
export class LogReader {
  readonly frames: ToldFrame[] = [];
  /** Called with each frame, from within it. */
  onFrame: ((frame: ToldFrame) => void) | undefined;
  /** The stream has ended, with or without an end of the turn in it. */
  wasLetGo = false;
  private subscription: Subscription | undefined;
  private hasEnded = false;
  private isHere = false;

  constructor(
    private readonly log: TurnLogUnderTest,
    private lastEventId?: string,
  ) {}

  get events(): TurnEvent[] {
    return this.frames.map(({ event }) => event);
  }

  get turn(): Turn | undefined {
    return foldTurnEvents(this.events);
  }

  /** The terminal event came, and the stream ended with it. */
  get isDone(): boolean {
    return this.hasEnded && this.events.some(isTerminal);
  }

  come(door?: number): this {
    this.cut();
    this.hasEnded = false;
    this.isHere = true;
    this.subscription = this.log.follow(this.lastEventId, door).subscribe({
      next: (frame) => this.told(frame),
      complete: () => {
        this.hasEnded = true;
        this.wasLetGo = true;
        if (!this.isDone) setImmediate(() => this.isHere && this.come(door));
      },
    });
    return this;
  }

  cut(): void {
    this.isHere = false;
    this.subscription?.unsubscribe();
  }

  private told({ id, data }: MessageEvent): void {
    const frame = { id, event: JSON.parse(String(data)) as TurnEvent };
    this.lastEventId = id;
    this.frames.push(frame);
    this.onFrame?.(frame);
  }
}
