import type { ServerResponse } from 'node:http';
import { nowUs } from '../clock.ts';
import type { StreamShape } from '../stream-shape.ts';
import { chunk, deltaFrame, FIRST_FRAMES, lastFrames } from './message-frames.ts';
import type { Pacer } from './pacer.ts';

/** Deltas do not come like clockwork; without it, streams opened together would stay in step. */
const JITTER_SHARE = 0.2;

/** Answers one request with deltas at the pace of `shape`, until it is done or the reader has gone. */
export function answerStream(response: ServerResponse, shape: StreamShape, pacer: Pacer): void {
  const receivedUs = nowUs();
  let gone = false;
  let seq = 0;
  response.once('close', () => (gone = true));
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache',
    'request-id': 'req_bench',
  });
  response.flushHeaders();
  const step = (dueMs: number): void => {
    if (gone) return;
    let frames = seq === 0 ? FIRST_FRAMES : '';
    do {
      frames += deltaFrame(seq, nowUs(), seq === 0 ? receivedUs : undefined);
      seq++;
    } while (seq < shape.tokens && shape.intervalMs === 0);
    if (seq >= shape.tokens) {
      write(response, frames + lastFrames(seq));
      response.end();
      return;
    }
    write(response, frames);
    const nextMs = dueMs + jittered(shape.intervalMs);
    pacer.at(nextMs, () => step(nextMs));
  };
  const firstMs = performance.now() + shape.firstTokenMs;
  pacer.at(firstMs, () => step(firstMs));
}

/** Past the response, straight to its socket: Node's own chunking makes three writes of one and costs as much again. */
function write(response: ServerResponse, frames: string): void {
  response.socket?.write(chunk(frames), 'latin1');
}

function jittered(ms: number): number {
  return ms * (1 + JITTER_SHARE * (2 * Math.random() - 1));
}
