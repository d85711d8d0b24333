import type { NextFunction, Request, Response } from 'express';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What a line of the log says of the request that it was written during. Never its query. */
interface NamedRequest {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

/** A client's own request id is kept where it can do no harm in a log or a header. */
const REQUEST_ID = /^[\w.-]{1,100}$/;

const current = new AsyncLocalStorage<NamedRequest>();

/** The request that this is done for; undefined for what nobody asked for. */
export function currentRequest(): NamedRequest | undefined {
  return current.getStore();
}

/** Its id. */
export function currentRequestId(): string | undefined {
  return current.getStore()?.id;
}

/** Names the request, in `request.id` and `X-Request-Id`, before anything can refuse it. */
export function assignRequestId(request: Request & { id?: unknown }, response: Response, next: NextFunction): void {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
  request.id = id;
  response.setHeader('X-Request-Id', id);
  // Not the request itself: an answer goes on in the same context, and would hold it for as long as it runs.
  current.run({ id, method: request.method, path: request.path }, next);
}
