import type { MessageEvent } from '@nestjs/common';
import { foldTurn, isTerminal, type Turn, type TurnEvent } from '@tasty-food/contract';
import { Observable, type Subscriber } from 'rxjs';

/** An event as each reader is sent it. */
interface Frame extends MessageEvent {
  readonly id: string;
  readonly data: string;
}

/**
 * The log of one attempt at a turn, in memory: gap-free, encoded once for all its readers, closed by the terminal event. Its
 * ids are `<attempt>-<position>`, the same in every instance and opaque to clients: one of another attempt is not known here.
 */
export class TurnLog {
  /** The turn so far: what `foldTurn` makes of the log. */
  turn: Turn | undefined;
  closed = false;

  /** Called after each event. */
  onAppend: (() => void) | undefined;

  private readonly frames: Frame[] = [];
  /** Each with the position from which on it wants to be told. */
  private readonly readers = new Map<Subscriber<MessageEvent>, number>();

  constructor(
    readonly attempt: number,
    private readonly isCopy = false,
  ) {}

  get readerCount(): number {
    return this.readers.size;
  }

  /** `data` is the event as JSON, where it came so. */
  append(event: TurnEvent, data = JSON.stringify(event)): void {
    if (this.closed) throw new Error(`The log of turn ${this.turn?.turnId} is closed: ${event.type} came too late`);
    this.turn = foldTurn(this.turn, event);
    this.closed = isTerminal(event);
    const frame: Frame = { id: `${this.attempt}-${this.frames.length + 1}`, data };
    this.frames.push(frame);
    this.onAppend?.();
    for (const [reader, from] of [...this.readers]) {
      if (this.frames.length > from) reader.next(frame);
      else if (this.closed) this.sendSnapshot(reader);
      if (this.closed) reader.complete();
    }
  }

  /**
   * What came after the event `after` (from the start without it), then live until the terminal event. An id that this log
   * does not know gets a snapshot and goes on from there: nothing is lost, nothing comes twice. A copy may be behind the
   * reader, who was at the owner before: then it waits until it has caught up.
   */
  follow(after?: string): Observable<MessageEvent> {
    return new Observable((reader) => {
      const position = this.positionAfter(after);
      if (position === undefined) this.sendSnapshot(reader);
      else for (const frame of this.frames.slice(position)) reader.next(frame);
      if (this.closed) {
        reader.complete();
        return undefined;
      }
      this.readers.set(reader, position ?? 0);
      return () => this.readers.delete(reader);
    });
  }

  /** The events from a position on, as JSON. */
  dataFrom(position: number): string[] {
    return this.frames.slice(position).map(({ data }) => data);
  }

  /** Lets the readers go without an end: what comes of the turn is told elsewhere. */
  release(): void {
    for (const reader of [...this.readers.keys()]) reader.complete();
  }

  private sendSnapshot(reader: Subscriber<MessageEvent>): void {
    const last = this.frames.at(-1);
    if (!this.turn || !last) return;
    const snapshot: TurnEvent = { type: 'turn-snapshot', turn: this.turn };
    const end = this.closed ? this.frames.at(-2) : last;
    reader.next({ id: end?.id, data: JSON.stringify(snapshot) });
    if (this.closed) reader.next(last);
  }

  private positionAfter(id: string | undefined): number | undefined {
    if (id === undefined || id === '') return 0;
    const [attempt, position] = id.split('-').map(Number);
    if (attempt !== this.attempt || position === undefined || !Number.isInteger(position)) return undefined;
    const isThere = position <= this.frames.length || (this.isCopy && !this.closed);
    return position >= 1 && isThere ? position : undefined;
  }
}
