import type { IncomingMessage } from 'node:http';
import { ApiError } from './api-error.ts';

/** The real API's own bound; it also keeps a runaway client from filling this process. */
const MOST_BODY_BYTES = 32 * 1024 * 1024;

/** A request's body as JSON; too large a body is drained, so that the client can read the refusal. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MOST_BODY_BYTES) {
      chunks.push(chunk);
    }
  }
  if (bytes > MOST_BODY_BYTES) {
    throw new ApiError('request_too_large', 'Request exceeds the maximum size');
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new ApiError('invalid_request_error', 'The request body is not valid JSON.');
  }
}
