import type { MessageEvent } from '@nestjs/common';
import { foldTurn, isTerminal, type Turn, type TurnEvent } from '@tasty-food/contract';
import { Observable } from 'rxjs';
import { PackedEvents } from './packed-events';

/** An event as each reader is sent it. */
interface Frame extends MessageEvent {
  readonly id: string;
  readonly data: string;
}

/** Who follows a log. Whoever has left it may still be told what was under way. */
export interface LogReader {
  next(frame: MessageEvent): void;
  /** The log has ended, and all of it was told. */
  complete(): void;
  /** The log lets its readers go before its end. */
  released(): void;
}

/** How many events a reader has. */
interface Place {
  at: number;
}

const OWN_ID = /^([1-9]\d{0,9})-([1-9]\d{0,9})$/;

/**
 * The log of one attempt at a turn, in memory: gap-free, encoded once for all its readers, closed by the terminal event. Its
 * ids are `<attempt>-<position>`, the same in every instance and opaque to clients: one of another attempt is not known here.
 */
export class TurnLog {
  closed = false;

  /** Called after each event. */
  onAppend: (() => void) | undefined;
  /** Called after each reader that has gone, or was let go. */
  onLeave: (() => void) | undefined;

  private readonly events = new PackedEvents();
  private readonly readers = new Map<LogReader, Place>();
  private latest: Frame | undefined;
  private folded: Turn | undefined;
  private foldedTo = 0;

  constructor(
    readonly attempt: number,
    private readonly isCopy = false,
  ) {}

  /** The turn so far: what `foldTurn` makes of the log. Folded when somebody asks, which is seldom beside the events. */
  get turn(): Turn | undefined {
    for (; this.foldedTo < this.events.length; this.foldedTo++) {
      this.folded = foldTurn(this.folded, JSON.parse(this.events.at(this.foldedTo)) as TurnEvent);
    }
    return this.folded;
  }

  get readerCount(): number {
    return this.readers.size;
  }

  append(event: TurnEvent): void {
    if (this.closed) throw new Error(`The log of turn ${this.turn?.turnId} is closed: ${event.type} came too late`);
    this.closed = isTerminal(event);
    this.events.push(event);
    this.onAppend?.();
    this.readers.forEach((place, reader) => this.tell(reader, place));
  }

  /**
   * Tells the reader what came after the event `after` (from the start without it), then live until the terminal event. An id that
   * this log does not know gets a snapshot and goes on from there: nothing is lost, nothing comes twice. A copy may be behind the
   * reader, who was at the owner before: then it waits until it has caught up.
   */
  join(reader: LogReader, after?: string): void {
    const position = this.positionAfter(after);
    // Without a turn there is nothing to sum up: then it gets what there is.
    const place = { at: position ?? (this.turn ? this.events.length : 0) };
    if (position === undefined) this.sendSnapshot(reader);
    if (this.closed && place.at === this.events.length) return reader.complete();
    this.readers.set(reader, place);
    this.tell(reader, place);
  }

  /** The reader has gone. */
  leave(reader: LogReader): void {
    if (this.readers.delete(reader)) this.onLeave?.();
  }

  /** The same as a stream; it completes when the log has ended or lets its readers go. */
  follow(after?: string): Observable<MessageEvent> {
    return new Observable((subscriber) => {
      const reader: LogReader = {
        next: (frame) => subscriber.next(frame),
        complete: () => subscriber.complete(),
        released: () => subscriber.complete(),
      };
      subscriber.add(() => this.leave(reader));
      this.join(reader, after);
    });
  }

  /** Whether a reader who has the event of this id can go on here. */
  knows(id: string): boolean {
    return this.positionAfter(id) !== undefined;
  }

  /** The events from a position on, as JSON. */
  dataFrom(position: number): string[] {
    return this.events.from(position);
  }

  /** Lets the readers go without an end: what comes of the turn is told elsewhere. */
  release(): void {
    for (const reader of [...this.readers.keys()]) reader.released();
  }

  /** Each event at its place, also when a reader says something, comes or goes while it is told one. */
  private tell(reader: LogReader, place: Place): void {
    if (!this.readers.has(reader)) return;
    // A copy that ends before it has caught up with a reader from elsewhere, who had something else then.
    if (this.closed && place.at > this.events.length) this.sendSnapshot(reader);
    while (place.at < this.events.length) reader.next(this.frameAt(place.at++));
    if (this.closed) reader.complete();
  }

  /** All readers of the moment get the same one. */
  private frameAt(position: number): Frame {
    const id = `${this.attempt}-${position + 1}`;
    if (this.latest?.id !== id) this.latest = { id, data: this.events.at(position) };
    return this.latest;
  }

  private sendSnapshot(reader: LogReader): void {
    const { turn } = this;
    if (!turn) return;
    const snapshot: TurnEvent = { type: 'turn-snapshot', turn };
    const last = this.events.length - 1;
    // The terminal event comes by itself, behind a snapshot that already holds it.
    const upTo = this.closed ? last - 1 : last;
    reader.next({ ...(upTo >= 0 && { id: this.frameAt(upTo).id }), data: JSON.stringify(snapshot) });
    if (this.closed) reader.next(this.frameAt(last));
  }

  private positionAfter(id: string | undefined): number | undefined {
    if (id === undefined || id === '') return 0;
    const [, attempt, position] = (OWN_ID.exec(id) ?? []).map(Number);
    if (attempt !== this.attempt || position === undefined) return undefined;
    const isThere = position <= this.events.length || (this.isCopy && !this.closed);
    return isThere ? position : undefined;
  }
}
