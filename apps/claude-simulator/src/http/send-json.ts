import type { ServerResponse } from 'node:http';
import { ApiError, errorBody } from './api-error.ts';

/** Answers with JSON; every answer of the API names its request. */
export function sendJson(response: ServerResponse, status: number, body: unknown, requestId: string): void {
  const json = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(json),
    'request-id': requestId,
  });
  response.end(json);
}

/** Answers with an error in the API's shape. What is not an {@link ApiError} is a fault of the simulator's own. */
export function sendError(response: ServerResponse, error: unknown, requestId: string): number {
  const { status, type, message } =
    error instanceof ApiError ? error : { status: 500, type: 'api_error', message: 'Internal server error' };
  sendJson(response, status, errorBody(type, message, requestId), requestId);
  return status;
}
