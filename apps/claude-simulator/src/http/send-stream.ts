import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setImmediate as nextTick, setTimeout as wait } from 'node:timers/promises';
import { splitBytes } from '../faults/split-bytes.ts';
import type { Chunking } from '../faults/split-bytes.ts';
import { PING_BYTES } from '../faults/stream-steps.ts';
import type { StreamStep } from '../faults/stream-steps.ts';

export interface Pace {
  /** 0: as fast as the reader takes it. */
  tokensPerSecond: number;
  chunking: Chunking;
  /** Called when all is said but the connection stays open. */
  onHold: () => void;
}

/** How a stream ended: with its last byte, or cut off as scripted. A reader who leaves ends it by the signal. */
export type StreamEnd = 'complete' | 'broken';

/** Writes the steps of a stream at the given pace, never faster than the reader reads; rejects when the signal aborts. */
export async function sendStream(
  response: ServerResponse,
  steps: Iterable<StreamStep>,
  pace: Pace,
  signal: AbortSignal,
): Promise<StreamEnd> {
  const startedAt = performance.now();
  let tokens = 0;
  for (const step of steps) {
    if (step.kind === 'bytes') {
      tokens += step.tokens;
      await until(startedAt + dueMs(tokens, pace), signal);
      await writeAll(response, splitBytes(step.bytes, pace.chunking), signal);
    } else if (step.kind === 'reset') {
      await wait(RESET_DELAY_MS, undefined, { signal });
      response.socket?.resetAndDestroy();
      return 'broken';
    } else if (step.kind === 'close') {
      response.end();
      return 'broken';
    } else if (step.kind === 'endless-line') {
      await writeAll(response, endlessLine(), signal);
    } else if (step.kind === 'hold') {
      pace.onHold();
      await stall(response, {}, signal);
    } else {
      await stall(response, step, signal);
    }
  }
  response.end();
  return 'complete';
}

/** A reset throws away what is still under way: the client shall have read what was sent before it. */
const RESET_DELAY_MS = 25;

function dueMs(tokens: number, { tokensPerSecond }: Pace): number {
  return tokensPerSecond === 0 ? 0 : (tokens / tokensPerSecond) * 1000;
}

/** Waits for a moment, not for a while, so that late timers do not add up to a slower stream. */
async function until(moment: number, signal: AbortSignal): Promise<void> {
  const ms = moment - performance.now();
  if (ms >= 1) {
    await wait(ms, undefined, { signal });
  }
}

const WRITES_A_TURN = 64;

async function writeAll(response: ServerResponse, pieces: Iterable<Buffer>, signal: AbortSignal): Promise<void> {
  let writes = 0;
  for (const piece of pieces) {
    signal.throwIfAborted();
    if (!response.write(piece)) {
      await once(response, 'drain', { signal });
    }
    writes += 1;
    if (writes % WRITES_A_TURN === 0) {
      // Lets this process see, between small writes, that the reader has left.
      await nextTick(undefined, { signal });
    }
  }
}

const LINE_PIECE = Buffer.alloc(64 * 1024, 'x');

function* endlessLine(): Generator<Buffer> {
  yield Buffer.from('data: ');
  while (true) {
    yield LINE_PIECE;
  }
}

/** Sends nothing, or only pings, for a time or until the reader leaves. */
async function stall(
  response: ServerResponse,
  { ms = Infinity, pingEveryMs }: { ms?: number; pingEveryMs?: number },
  signal: AbortSignal,
): Promise<void> {
  const over = performance.now() + ms;
  while (performance.now() < over) {
    const left = Math.min(over - performance.now(), pingEveryMs ?? LONGEST_WAIT_MS);
    await wait(Math.max(0, left), undefined, { signal });
    if (pingEveryMs !== undefined && performance.now() < over) {
      await writeAll(response, [PING_BYTES], signal);
    }
  }
}

/** Timers take no longer wait than 2^31 ms. */
const LONGEST_WAIT_MS = 60 * 60_000;
