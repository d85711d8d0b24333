import type { NextFunction, Response } from 'express';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A client's own request id is kept where it can do no harm in a log or a header. */
const REQUEST_ID = /^[\w.-]{1,100}$/;

const current = new AsyncLocalStorage<string>();

/** The id of the request that this is done for; undefined for what nobody asked for. */
export function currentRequestId(): string | undefined {
  return current.getStore();
}

/** Names the request, in `request.id` and `X-Request-Id`, before anything can refuse it. */
export function assignRequestId(
  request: IncomingMessage & { id?: unknown },
  response: Response,
  next: NextFunction,
): void {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
  request.id = id;
  response.setHeader('X-Request-Id', id);
  current.run(id, next);
}
