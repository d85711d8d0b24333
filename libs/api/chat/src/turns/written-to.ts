import { Logger, type MessageEvent } from '@nestjs/common';
import type { Response } from 'express';
import { Observable } from 'rxjs';

/** A reader that does not drain is cut here, and resumes where it was; the others feel nothing. */
const MAX_WAITING_BYTES = 1024 * 1024;

const log = new Logger('Readers');

/**
 * Writes the frames of a turn to the response by itself, for an `@Sse` handler to return: Nest sends the head, watches the
 * connection and ends the response; what it would do to each frame on the way (a queue, a promise and an object stream) costs
 * twice as much as the frame (docs/decisions/2026-11-23-frames-past-the-queue-of-nest.md).
 */
export function writtenTo(response: Response) {
  return (frames: Observable<MessageEvent>): Observable<MessageEvent> =>
    new Observable((subscriber) => {
      const reader = new Backlog(response);
      // With its first message Nest sends the head; whatever is written after that comes behind it.
      subscriber.next({ comment: '' });
      return frames.subscribe({
        next: (frame) => reader.write(wireOf(frame)),
        error: (failure: unknown) => subscriber.error(failure),
        complete: () => subscriber.complete(),
      });
    });
}

/**
 * What waits for one reader. What comes in one burst, a log from its start or one large frame, is never too much by itself: a
 * reader cut in the middle of it would come back to the same burst and never get further. It is cut when too much piles up on it.
 */
class Backlog {
  private burst = -1;
  private isDrained = true;
  /** Bytes that one burst has left to work off. */
  private left = 0;

  constructor(private readonly response: Response) {}

  write(wire: string): void {
    const { response } = this;
    if (response.destroyed) return;
    if (this.burst !== currentBurst()) {
      this.burst = currentBurst();
      this.isDrained = response.writableLength <= MAX_WAITING_BYTES;
      if (this.isDrained) this.left = 0;
      else if (response.writableLength > this.left + MAX_WAITING_BYTES) return this.cut();
    }
    const before = response.writableLength;
    response.write(wire);
    if (this.isDrained) this.left += response.writableLength - before;
  }

  private cut(): void {
    log.warn(`A reader is cut: ${this.response.writableLength} bytes wait for it`);
    this.response.destroy();
  }
}

let bursts = 0;
let isBurst = false;

/** What is written before the event loop goes on is one burst; counted once for all readers. */
function currentBurst(): number {
  if (!isBurst) {
    isBurst = true;
    setImmediate(() => {
      isBurst = false;
      bursts++;
    });
  }
  return bursts;
}

let encoded: MessageEvent | undefined;
let wire = '';

/** A log tells all its readers the same frame one after the other, so it is encoded for the first and remembered for the rest. */
function wireOf(frame: MessageEvent): string {
  if (frame !== encoded) {
    encoded = frame;
    wire = encode(frame);
  }
  return wire;
}

/** Data is one line: JSON holds no raw line end. */
function encode({ comment, id, data }: MessageEvent): string {
  if (comment !== undefined) return `: ${comment}\n\n`;
  return id === undefined ? `data: ${String(data)}\n\n` : `id: ${id}\ndata: ${String(data)}\n\n`;
}
