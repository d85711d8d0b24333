import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { sendScriptedFailure } from '../faults/send-scripted-failure.ts';
import { checkPrompt } from '../messages/check-prompt.ts';
import { messageRequestSchema, tokenCountRequestSchema } from '../messages/message-request.ts';
import { findModel, modelPage } from '../messages/models.ts';
import { parseRequest } from '../messages/parse-request.ts';
import { countTokens, promptParts } from '../messages/prompt-parts.ts';
import { randomId } from '../messages/random-id.ts';
import type { SimulatorOptions } from '../simulator-options.ts';
import { answerMessage } from './answer-message.ts';
import { ApiError } from './api-error.ts';
import { checkHeaders } from './check-headers.ts';
import type { JournalEntry } from './journal.ts';
import { readJson } from './read-body.ts';
import { sendError, sendJson } from './send-json.ts';
import { answerControl } from './simulator-routes.ts';
import type { SimulatorMemory } from './simulator-routes.ts';

/** One HTTP request in, its answer out: the Messages API under `/v1`, the test's door under `/_simulator`. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  memory: SimulatorMemory,
  options: SimulatorOptions,
): Promise<void> {
  const requestId = randomId('req');
  const { pathname } = new URL(request.url ?? '/', 'http://simulator');
  const route = `${request.method} ${pathname}`;
  try {
    if (pathname.startsWith('/_simulator/')) {
      await answerControl(route, request, response, memory);
    } else if (route === 'POST /v1/messages') {
      await answerMessages(request, response, memory, options, requestId);
    } else {
      memory.journal.countOther();
      await answerOther(route, request, response, memory, requestId);
    }
  } catch (error) {
    if (response.headersSent || response.destroyed) {
      response.destroy();
    } else {
      sendError(response, error, requestId);
    }
  }
}

async function answerMessages(
  request: IncomingMessage,
  response: ServerResponse,
  memory: SimulatorMemory,
  options: SimulatorOptions,
  requestId: string,
): Promise<void> {
  const entry = memory.journal.begin(requestId, '/v1/messages');
  const gone = new AbortController();
  response.once('close', () => {
    entry.status ??= response.headersSent ? response.statusCode : null;
    memory.journal.end(entry, response.writableFinished ? 'completed' : 'aborted');
    gone.abort();
  });
  try {
    const body = await readMessageRequest(request, entry);
    const script = memory.scripts.take('messages');
    const usage = memory.cache.book(body.model, promptParts(body));
    const envelope = { id: randomId('msg'), model: body.model, usage };
    const exchange = { request: body, response, requestId, envelope, script, options, signal: gone.signal };
    memory.journal.end(entry, await answerMessage(exchange));
  } catch (error) {
    if (!gone.signal.aborted) {
      memory.journal.end(entry, 'failed');
    }
    throw error;
  }
}

/** The body as the API would accept it; what it refuses leaves the script as it is. */
async function readMessageRequest(request: IncomingMessage, entry: JournalEntry) {
  checkHeaders(request.headers);
  const body = await readJson(request);
  entry.body = body;
  const parsed = parseRequest(messageRequestSchema, body);
  checkPrompt(parsed);
  return parsed;
}

async function answerOther(
  route: string,
  request: IncomingMessage,
  response: ServerResponse,
  memory: SimulatorMemory,
  requestId: string,
): Promise<void> {
  checkHeaders(request.headers);
  if (route === 'POST /v1/messages/count_tokens') {
    const body = parseRequest(tokenCountRequestSchema, await readJson(request));
    checkPrompt(body);
    return sendJson(response, 200, { input_tokens: countTokens(body) }, requestId);
  }
  if (!/^GET \/v1\/models(\/|$)/.test(route)) {
    throw new ApiError('not_found_error', 'Not found');
  }
  const script = memory.scripts.take('models');
  if (typeof script.stallBeforeHeaders === 'number') {
    await wait(script.stallBeforeHeaders);
  }
  if (script.stallBeforeHeaders === true || sendScriptedFailure(response, script, requestId)) {
    return;
  }
  const id = decodeURIComponent(route.replace(/^GET \/v1\/models\/?/, ''));
  const model = id === '' ? modelPage() : findModel(id);
  if (model === undefined) {
    throw new ApiError('not_found_error', `model: ${id}`);
  }
  sendJson(response, 200, model, requestId);
}
