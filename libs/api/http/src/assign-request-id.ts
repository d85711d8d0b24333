import type { NextFunction, Response } from 'express';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A client's own request id is kept where it can do no harm in a log or a header. */
const REQUEST_ID = /^[\w.-]{1,100}$/;

/** Names the request, in `request.id` and `X-Request-Id`, before anything can refuse it. */
export function assignRequestId(
  request: IncomingMessage & { id?: unknown },
  response: Response,
  next: NextFunction,
): void {
  const given = request.headers['x-request-id'];
  request.id = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
  response.setHeader('X-Request-Id', String(request.id));
  next();
}
