import type { Params } from 'nestjs-pino';
import type { Config } from './config';

/** JSON lines in production, readable ones in a terminal. Never a body, a cookie, a key or a query. */
export function loggerParams(config: Config): Params {
  const pretty = config.NODE_ENV !== 'production' && process.stdout.isTTY;
  return {
    pinoHttp: {
      level: config.LOG_LEVEL,
      genReqId: (request) => request.id,
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

/** Probes come every few seconds and say nothing. */
function isQuiet(url: string): boolean {
  return url.startsWith('/health/');
}
