import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiError } from '../http/api-error.ts';
import type { Frame } from '../messages/stream-event.ts';

/** The raw bytes of a recorded stream, `<folder>/<name>.sse`. */
export async function readRecording(folder: string | undefined, name: string): Promise<Buffer> {
  if (folder === undefined) {
    throw new ApiError('not_found_error', 'recording: the simulator was started without --recordings <folder>');
  }
  try {
    return await readFile(join(folder, `${name}.sse`));
  } catch (cause) {
    throw Object.assign(new ApiError('not_found_error', `recording: no file ${name}.sse in ${folder}`), { cause });
  }
}

const FRAME_END = Buffer.from('\n\n');

/** A recording event by event, each with its blank line; joined, they are the recording again. `tokens`: what one counts for. */
export function* framesOf(recording: Buffer, tokens = 0): Generator<Frame> {
  let start = 0;
  while (start < recording.length) {
    const end = recording.indexOf(FRAME_END, start);
    const next = end < 0 ? recording.length : end + FRAME_END.length;
    yield { bytes: recording.subarray(start, next), tokens };
    start = next;
  }
}
