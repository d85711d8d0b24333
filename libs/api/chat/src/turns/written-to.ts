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
      // With its first message Nest sends the head; whatever is written after that comes behind it.
      subscriber.next({ comment: '' });
      return frames.subscribe({
        next: (frame) => {
          if (response.destroyed) return;
          response.write(wireOf(frame));
          if (response.writableLength <= MAX_WAITING_BYTES) return;
          log.warn(`A reader is cut: ${response.writableLength} bytes wait for it`);
          response.destroy();
        },
        error: (failure: unknown) => subscriber.error(failure),
        complete: () => subscriber.complete(),
      });
    });
}

/** Data is one line: JSON holds no raw line end. */
function wireOf({ comment, id, data }: MessageEvent): string {
  if (comment !== undefined) return `: ${comment}\n\n`;
  return id === undefined ? `data: ${String(data)}\n\n` : `id: ${id}\ndata: ${String(data)}\n\n`;
}
