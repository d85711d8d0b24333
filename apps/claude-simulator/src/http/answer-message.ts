import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { chooseReply } from '../answering/choose-reply.ts';
import { framesOf, readRecording } from '../faults/recordings.ts';
import type { ScriptedResponse } from '../faults/script.ts';
import { scriptedReply } from '../faults/scripted-reply.ts';
import { sendScriptedFailure } from '../faults/send-scripted-failure.ts';
import { withFaults } from '../faults/stream-steps.ts';
import type { Frame } from '../faults/stream-steps.ts';
import { cutReply } from '../messages/cut-reply.ts';
import { outputTokens } from '../messages/envelope.ts';
import type { Envelope } from '../messages/envelope.ts';
import type { MessageRequest } from '../messages/message-request.ts';
import { frameOf } from '../messages/stream-event.ts';
import { streamReply } from '../messages/stream-reply.ts';
import { wholeMessage } from '../messages/whole-message.ts';
import type { SimulatorOptions } from '../simulator-options.ts';
import { sendJson } from './send-json.ts';
import { sendStream } from './send-stream.ts';

export interface MessageExchange {
  request: MessageRequest;
  response: ServerResponse;
  requestId: string;
  envelope: Envelope;
  script: ScriptedResponse;
  options: SimulatorOptions;
  /** Aborted when the client leaves. */
  signal: AbortSignal;
}

/** Answers one valid request for a message, as usual or as scripted. */
export async function answerMessage(exchange: MessageExchange): Promise<'completed' | 'failed'> {
  const { request, response, requestId, script, signal } = exchange;
  await delayHeaders(exchange);
  if (sendScriptedFailure(response, script, requestId)) {
    return 'failed';
  }
  if (script.kind === 'recording') {
    const recording = await readRecording(exchange.options.recordings, script.name);
    return stream(
      exchange,
      [...framesOf(recording)].map((bytes) => ({ bytes, tokens: 0 })),
    );
  }
  const reply = cutReply(scriptedReply(script) ?? chooseReply(request), request.max_tokens, request.stop_sequences);
  if (request.stream === true) {
    const chunk = script.kind === 'answer' ? script.chunk : undefined;
    return stream(exchange, encoded(streamReply(reply, exchange.envelope, chunk)));
  }
  const { tokensPerSecond } = pace(exchange);
  await pause(tokensPerSecond === 0 ? 0 : (outputTokens(reply) / tokensPerSecond) * 1000, signal);
  sendJson(response, 200, wholeMessage(reply, exchange.envelope), requestId);
  return 'completed';
}

function* encoded(events: Iterable<Parameters<typeof frameOf>[0]>): Generator<Frame> {
  let position = 0;
  for (const event of events) {
    yield { bytes: Buffer.from(frameOf(event, position)), tokens: event.tokens };
    position += 1;
  }
}

async function stream(exchange: MessageExchange, frames: Iterable<Frame>): Promise<'completed' | 'failed'> {
  const { response, requestId, script, signal } = exchange;
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
    'request-id': requestId,
  });
  response.socket?.setNoDelay(true);
  const end = await sendStream(response, withFaults(frames, script, requestId), pace(exchange), signal);
  return end === 'complete' ? 'completed' : 'failed';
}

function pace({ script, options }: MessageExchange) {
  return {
    tokensPerSecond: script.tokensPerSecond ?? options.tokensPerSecond,
    chunking: script.chunking ?? 'whole',
  } as const;
}

/** The real API sends its headers with the first event: until then the client waits. */
async function delayHeaders({ script, options, signal }: MessageExchange): Promise<void> {
  const { stallBeforeHeaders: stall } = script;
  await pause(stall === true ? Infinity : (stall ?? 0), signal);
  await pause(script.kind === 'error' ? 0 : (script.firstTokenMs ?? options.firstTokenMs), signal);
}

/** Timers take no longer wait than 2^31 ms; a client that waits a day has other problems. */
const LONGEST_PAUSE_MS = 24 * 60 * 60_000;

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) {
    await wait(Math.min(ms, LONGEST_PAUSE_MS), undefined, { signal });
  }
}
