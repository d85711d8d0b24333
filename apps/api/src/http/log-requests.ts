import { Logger } from '@nestjs/common';
import type { Request, RequestHandler, Response } from 'express';

const log = new Logger('Requests');

/** Told of every request that is over. */
type Watch = (request: Request, response: Response) => void;

/**
 * One line for each request that is over, whoever ended it: `error` where it failed here, `info` where it was refused, else `debug`. A
 * stream of events is over when its reader has gone. Probes come every few seconds and say nothing.
 */
export function logRequests(watch: Watch): RequestHandler {
  return (request, response, next) => {
    if (!request.path.startsWith('/health/')) {
      const begunMs = performance.now();
      response.on('close', () => {
        tell(request, response, Math.round(performance.now() - begunMs));
        watch(request, response);
      });
    }
    next();
  };
}

function tell(
  { id, method, path }: Request & { id?: unknown },
  { statusCode: status }: Response,
  responseTime: number,
): void {
  // Said here: whoever closes a connection does so in no request's name.
  const line = { req: { id, method, path }, res: { status }, responseTime };
  if (status >= 500) log.error(line, 'A request failed');
  else if (status >= 400) log.log(line, 'A request was refused');
  else log.debug(line, 'A request was answered');
}
