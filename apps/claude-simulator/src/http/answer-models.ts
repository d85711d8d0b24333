import { sendScriptedFailure } from '../faults/send-scripted-failure.ts';
import { findModel, modelPage } from '../messages/model-catalogue.ts';
import { ApiError } from './api-error.ts';
import { delayHeaders } from './delay-headers.ts';
import type { Exchange } from './exchange.ts';
import { sendJson } from './send-json.ts';

/** `GET /v1/models` and `GET /v1/models/:id`: the free look at whether the API is there. */
export async function answerModels(exchange: Exchange, encodedId: string | undefined): Promise<void> {
  const { response, memory, requestId, signal } = exchange;
  const script = memory.scripts.take('models');
  await delayHeaders(script, 0, signal);
  if (sendScriptedFailure(response, script, requestId)) {
    return;
  }
  const found = encodedId === undefined ? modelPage() : findModel(encodedId);
  if (found === undefined) {
    throw new ApiError('not_found_error', `model: ${encodedId}`);
  }
  sendJson(response, 200, found, requestId);
}
