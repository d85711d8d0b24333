import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomId } from '../messages/random-id.ts';
import type { SimulatorOptions } from '../simulator-options.ts';
import { answerControl } from './answer-control.ts';
import { answerMessages } from './answer-messages.ts';
import { answerModels } from './answer-models.ts';
import { answerTokenCount } from './answer-token-count.ts';
import { ApiError } from './api-error.ts';
import { checkHeaders } from './check-headers.ts';
import type { Exchange, SimulatorMemory } from './exchange.ts';
import { sendError } from './send-json.ts';

/** One HTTP request in, its answer out: the Messages API under `/v1`, the test's own door under `/_simulator`. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  memory: SimulatorMemory,
  options: SimulatorOptions,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const exchange = { request, response, signal: gone.signal, requestId: randomId('req'), memory, options };
  try {
    await dispatch(exchange);
  } catch (error) {
    if (response.headersSent || response.destroyed) {
      response.destroy();
    } else {
      sendError(response, error, exchange.requestId);
    }
  }
}

async function dispatch(exchange: Exchange): Promise<void> {
  const { request, response, memory, requestId } = exchange;
  const { pathname } = new URL(request.url ?? '/', 'http://simulator');
  const route = `${request.method} ${pathname}`;
  if (pathname.startsWith('/_simulator/')) {
    return answerControl(route, request, response, memory);
  }
  if (route === 'POST /v1/messages') {
    return answerMessages(exchange);
  }
  memory.journal.countOther();
  response.setHeader('request-id', requestId);
  checkHeaders(request.headers);
  if (route === 'POST /v1/messages/count_tokens') {
    return answerTokenCount(exchange);
  }
  const model = /^GET \/v1\/models(?:\/([^/]+))?$/.exec(route);
  if (model !== null) {
    return answerModels(exchange, model[1]);
  }
  throw new ApiError('not_found_error', 'Not Found');
}
