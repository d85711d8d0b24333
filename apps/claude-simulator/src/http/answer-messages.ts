import { chooseReply } from '../answering/choose-reply.ts';
import { readConversation } from '../answering/read-conversation.ts';
import { framesOf, readRecording } from '../faults/recordings.ts';
import type { ScriptedResponse } from '../faults/script.ts';
import type { Asked } from '../faults/script-queue.ts';
import { scriptedReply } from '../faults/scripted-reply.ts';
import { sendScriptedFailure } from '../faults/send-scripted-failure.ts';
import { withFaults } from '../faults/stream-steps.ts';
import type { Frame } from '../messages/stream-event.ts';
import { checkPrompt } from '../messages/check-prompt.ts';
import { cutReply } from '../messages/cut-reply.ts';
import { outputTokens } from '../messages/envelope.ts';
import type { Envelope } from '../messages/envelope.ts';
import { messageRequestSchema } from '../messages/message-request.ts';
import type { MessageRequest } from '../messages/message-request.ts';
import { parseRequest } from '../messages/parse-request.ts';
import { promptParts } from '../messages/prompt-parts.ts';
import { randomId } from '../messages/random-id.ts';
import type { Reply } from '../messages/reply.ts';
import { framesOfEvents } from '../messages/stream-event.ts';
import { streamReply } from '../messages/stream-reply.ts';
import { wholeMessage } from '../messages/whole-message.ts';
import { checkHeaders } from './check-headers.ts';
import { delayHeaders, pause } from './delay-headers.ts';
import type { Exchange, SimulatorMemory } from './exchange.ts';
import type { JournalEntry } from './journal.ts';
import { readJson } from './read-body.ts';
import { sendJson } from './send-json.ts';
import { sendStream } from './send-stream.ts';

/** `POST /v1/messages`, as usual or as scripted, with its line in the journal. */
export async function answerMessages(exchange: Exchange): Promise<void> {
  const { response, memory, requestId } = exchange;
  const entry = memory.journal.begin(requestId, '/v1/messages');
  response.once('close', () => {
    entry.status = response.headersSent ? response.statusCode : null;
    memory.journal.end(entry, response.writableFinished ? 'completed' : 'aborted');
  });
  try {
    const body = await readRequest(exchange, entry);
    memory.journal.end(entry, await answer(exchange, body, entry));
  } catch (error) {
    memory.journal.end(entry, exchange.signal.aborted ? 'aborted' : 'failed');
    throw error;
  }
}

/** The body as the API would accept it; what it refuses leaves the script as it is. */
async function readRequest({ request }: Exchange, entry: JournalEntry): Promise<MessageRequest> {
  checkHeaders(request.headers);
  entry.body = await readJson(request);
  const body = parseRequest(messageRequestSchema, entry.body);
  checkPrompt(body);
  return body;
}

async function answer(exchange: Exchange, body: MessageRequest, entry: JournalEntry): Promise<'completed' | 'failed'> {
  const { response, memory, options, requestId, signal } = exchange;
  const script = memory.scripts.take('messages', askedIn(body));
  await delayHeaders(script, options.firstTokenMs, signal);
  if (sendScriptedFailure(response, script, requestId)) {
    return 'failed';
  }
  if (script.kind === 'recording') {
    const recording = await readRecording(options.recordings, script.name);
    // As fast as it is read, unless the script says how fast: then an event counts for a token.
    return stream(exchange, framesOf(recording, script.tokensPerSecond === undefined ? 0 : 1), script, entry);
  }
  const reply = cutReply(scriptedReply(script, body) ?? chooseReply(body), body.max_tokens, body.stop_sequences);
  const envelope = book(memory, body);
  if (body.stream === true) {
    const chunk = script.kind === 'answer' ? script.chunk : undefined;
    return stream(exchange, framesOfEvents(streamReply(reply, envelope, chunk)), script, entry);
  }
  await pause(durationMs(reply, script.tokensPerSecond ?? options.tokensPerSecond), signal);
  sendJson(response, 200, wholeMessage(reply, envelope), requestId);
  return 'completed';
}

function askedIn({ messages }: MessageRequest): Asked {
  const { questions, rounds } = readConversation(messages);
  return { question: questions.at(-1) ?? '', afterLookUp: rounds.length > 0 };
}

/** What the prompt costs, with the prompt itself kept for the next one to be compared with. */
function book({ cache, diagnosis }: SimulatorMemory, body: MessageRequest): Envelope {
  const id = randomId('msg');
  const diagnostics = diagnosis.explain(body);
  diagnosis.remember(id, body);
  return { id, model: body.model, usage: cache.book(body.model, promptParts(body)), diagnostics };
}

async function stream(
  { response, memory, options, requestId, signal }: Exchange,
  frames: Iterable<Frame>,
  script: ScriptedResponse,
  entry: JournalEntry,
): Promise<'completed' | 'failed'> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
    'request-id': requestId,
  });
  response.socket?.setNoDelay(true);
  const pace = {
    tokensPerSecond: script.tokensPerSecond ?? options.tokensPerSecond,
    chunking: script.chunking ?? 'whole',
    onHold: () => memory.journal.end(entry, 'completed'),
  } as const;
  const end = await sendStream(response, withFaults(frames, script, requestId), pace, signal);
  return end === 'complete' ? 'completed' : 'failed';
}

function durationMs(reply: Reply, tokensPerSecond: number): number {
  return tokensPerSecond === 0 ? 0 : (outputTokens(reply) / tokensPerSecond) * 1000;
}
