import { errorBody } from '../http/api-error.ts';
import { frameOf, PING } from '../messages/stream-event.ts';
import type { Frame } from '../messages/stream-event.ts';
import type { Modifiers } from './script.ts';

/** One step of a streamed response: bytes to send (at the pace of their tokens), or how the stream leaves the rails. */
export type StreamStep =
  | { kind: 'bytes'; bytes: Buffer; tokens: number }
  | { kind: 'stall'; ms?: number; pingEveryMs?: number }
  | { kind: 'endless-line' }
  | { kind: 'reset' }
  | { kind: 'close' }
  | { kind: 'hold' };

/** The frames of a stream with the scripted faults between them. After a `reset` or `close` nothing more is to be sent. */
export function* withFaults(frames: Iterable<Frame>, script: Modifiers, requestId: string): Generator<StreamStep> {
  let sent = 0;
  for (const { bytes, tokens } of frames) {
    yield* stepsAt(sent, script, requestId);
    yield { kind: 'bytes', bytes, tokens };
    sent += 1;
  }
  yield* stepsAt(sent, script, requestId);
  if (script.keepOpenAfterStop) {
    yield { kind: 'hold' };
  }
}

function* stepsAt(sent: number, script: Modifiers, requestId: string): Generator<StreamStep> {
  if (script.unknownEvents && sent > 0) {
    yield frame(UNKNOWN_FRAME);
  }
  if (script.hugeDeltaBytes !== undefined && sent === HUGE_DELTA_AT) {
    yield frame(textDelta('x'.repeat(script.hugeDeltaBytes)));
  }
  if (script.badJsonAfterEvents === sent) {
    yield frame('event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"delta":{"type":\n\n');
  }
  if (script.endlessLineAfterEvents === sent) {
    yield { kind: 'endless-line' };
  }
  if (script.stallAfterEvents === sent) {
    yield { kind: 'stall', ms: script.stallMs, pingEveryMs: script.pingEveryMs };
  }
  if (script.errorAfterEvents === sent) {
    yield frame(errorFrame(script.errorType, requestId));
    yield { kind: 'close' };
  }
  if (script.resetAfterEvents === sent) {
    yield { kind: 'reset' };
  }
  if (script.closeAfterEvents === sent) {
    yield { kind: 'close' };
  }
}

/** After `message_start` and `content_block_start`, where a delta belongs. */
const HUGE_DELTA_AT = 2;

const UNKNOWN_FRAME =
  'event: weather_report\ndata: {"type":"weather_report","sky":"clear"}\n\n' +
  'event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"delta":{"type":"mood_delta","mood":"fine"}}\n\n';

function textDelta(text: string): string {
  const data = { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } };
  return `event: content_block_delta\ndata: ${JSON.stringify(data)}\n\n`;
}

function errorFrame(type: string, requestId: string): string {
  const message = type === 'overloaded_error' ? 'Overloaded' : 'Scripted by the simulator';
  return `event: error\ndata: ${JSON.stringify(errorBody(type, message, requestId))}\n\n`;
}

export const PING_BYTES = Buffer.from(frameOf(PING, 0));

function frame(text: string): StreamStep {
  return { kind: 'bytes', bytes: Buffer.from(text), tokens: 0 };
}
