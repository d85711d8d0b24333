import { Logger, type MessageEvent } from '@nestjs/common';
import { letGoOfHead } from '@tasty-food/api-http';
import type { Response } from 'express';
import type { Subscriber } from 'rxjs';
import type { LogReader } from './turn-log';

/** A reader that does not drain is cut here, and resumes where it was; the others feel nothing. */
const MAX_WAITING_BYTES = 1024 * 1024;

const HEAD: MessageEvent = { comment: '' };

const log = new Logger('Readers');

/**
 * One reader of a turn: the response that its frames are written to, past Nest's stream, which costs twice as much as the frame
 * (docs/decisions/2026-11-23-frames-past-the-queue-of-nest.md). `nest` is who subscribed to the `@Sse` handler: it sends the head with
 * the first message, watches the connection and ends the response.
 *
 * What comes in one burst, a log from its start or one large frame, is never too much by itself: a reader cut in the middle of it
 * would come back to the same burst and never get further. It is cut when too much piles up on it.
 */
export class TurnReader implements LogReader {
  /** Where it goes on when the log lets it go. */
  onReleased: (() => void) | undefined;

  private burst = -1;
  private isDrained = true;
  /** Bytes that one burst has left to work off. */
  private left = 0;

  constructor(
    private readonly response: Response,
    private readonly nest: Subscriber<MessageEvent>,
  ) {
    // Whatever is written after the head comes behind it.
    nest.next(HEAD);
    letGoOfHead(response);
  }

  next(frame: MessageEvent): void {
    const { response } = this;
    if (response.destroyed || this.nest.closed) return;
    if (this.burst !== currentBurst()) {
      this.burst = currentBurst();
      this.isDrained = response.writableLength <= MAX_WAITING_BYTES;
      if (this.isDrained) this.left = 0;
      else if (response.writableLength > this.left + MAX_WAITING_BYTES) return this.cut();
    }
    const before = response.writableLength;
    send(response, frame);
    if (this.isDrained) this.left += response.writableLength - before;
  }

  complete(): void {
    this.nest.complete();
  }

  error(failure: unknown): void {
    this.nest.error(failure);
  }

  released(): void {
    if (this.onReleased) this.onReleased();
    else this.complete();
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

/**
 * A frame goes to the socket as the one chunk that it is: Node's own chunking makes three writes of it, which is as dear as all the rest
 * of a frame. While another response of the connection is still under way there is no socket yet, and HTTP/1.0 knows no chunks.
 */
function send(response: Response, frame: MessageEvent): void {
  const { socket } = response;
  if (socket && response.headersSent && response.chunkedEncoding) socket.write(chunkOf(frame));
  else response.write(encode(frame));
}

let encoded: MessageEvent | undefined;
let chunk = '';

/** A log tells all its readers the same frame one after the other, so it is encoded for the first and remembered for the rest. */
function chunkOf(frame: MessageEvent): string {
  if (frame !== encoded) {
    encoded = frame;
    const wire = encode(frame);
    chunk = `${Buffer.byteLength(wire).toString(16)}\r\n${wire}\r\n`;
  }
  return chunk;
}

/** Data is one line: JSON holds no raw line end. */
function encode({ comment, id, data }: MessageEvent): string {
  if (comment !== undefined) return `: ${comment}\n\n`;
  return id === undefined ? `data: ${String(data)}\n\n` : `id: ${id}\ndata: ${String(data)}\n\n`;
}
