import { checkPrompt } from '../messages/check-prompt.ts';
import { tokenCountRequestSchema } from '../messages/message-request.ts';
import { parseRequest } from '../messages/parse-request.ts';
import { countTokens } from '../messages/prompt-parts.ts';
import type { Exchange } from './exchange.ts';
import { readJson } from './read-body.ts';
import { sendJson } from './send-json.ts';

/** `POST /v1/messages/count_tokens`: the input tokens of a prompt, by the same estimate that its usage will show. */
export async function answerTokenCount({ request, response, requestId }: Exchange): Promise<void> {
  const body = parseRequest(tokenCountRequestSchema, await readJson(request));
  checkPrompt(body);
  sendJson(response, 200, { input_tokens: countTokens(body) }, requestId);
}
