import type { MessageEvent } from '@nestjs/common';
import { foldTurn, isTerminal, type Turn, type TurnEvent } from '@tasty-food/contract';
import { randomBytes } from 'node:crypto';
import { Observable, type Subscriber } from 'rxjs';

/**
 * The log of one turn, in memory: gap-free, encoded once for all its readers, closed by the terminal event. Its ids are
 * `<log>-<position>`, opaque to clients; the first part keeps an id of another log from being taken for one of this.
 */
export class TurnLog {
  /** The turn so far: what `foldTurn` makes of the log. */
  turn: Turn | undefined;
  closed = false;

  private readonly name = randomBytes(4).toString('hex');
  private readonly frames: MessageEvent[] = [];
  private readonly readers = new Set<Subscriber<MessageEvent>>();

  get readerCount(): number {
    return this.readers.size;
  }

  append(event: TurnEvent): void {
    if (this.closed) throw new Error(`The log of turn ${this.turn?.turnId} is closed: ${event.type} came too late`);
    this.turn = foldTurn(this.turn, event);
    this.closed = isTerminal(event);
    const frame: MessageEvent = { id: `${this.name}-${this.frames.length}`, data: JSON.stringify(event) };
    this.frames.push(frame);
    for (const reader of [...this.readers]) {
      reader.next(frame);
      if (this.closed) reader.complete();
    }
  }

  /**
   * What came after the event `after` (from the start without it), then live until the terminal event. An id that this log
   * does not know gets a snapshot and goes on from there: nothing is lost, nothing comes twice.
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
      this.readers.add(reader);
      return () => this.readers.delete(reader);
    });
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
    const [name, number] = id.split('-');
    const position = Number(number);
    if (name !== this.name || !Number.isInteger(position)) return undefined;
    return position >= 0 && position < this.frames.length ? position + 1 : undefined;
  }
}
