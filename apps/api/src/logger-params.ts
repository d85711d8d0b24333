import type { Params } from 'nestjs-pino';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from './config';

/** A client's own request id is kept where it can do no harm in a log or a header. */
const REQUEST_ID = /^[\w.-]{1,100}$/;

/** JSON lines in production, readable ones in a terminal. Never a body, a cookie, a key or a query. */
export function loggerParams(config: Config): Params {
  const pretty = config.NODE_ENV !== 'production' && process.stdout.isTTY;
  return {
    pinoHttp: {
      level: config.LOG_LEVEL,
      genReqId,
      ...(pretty
        ? { transport: { target: 'pino-pretty', options: { singleLine: true, ignore: 'pid,hostname,req,res' } } }
        : {}),
      serializers: {
        req: (request: { id: string; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          path: request.url.split('?', 1)[0],
        }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      },
      autoLogging: { ignore: (request) => isQuiet(request.url ?? '') },
      customLogLevel: (_request, response, error) => {
        if (error || response.statusCode >= 500) return 'error';
        return response.statusCode >= 400 ? 'info' : 'debug';
      },
    },
  };
}

function genReqId(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
  response.setHeader('X-Request-Id', id);
  return id;
}

/** Probes come every few seconds and say nothing. */
function isQuiet(url: string): boolean {
  return url.startsWith('/health/');
}
