import { currentRequest } from '@tasty-food/api-http';
import type { Params } from 'nestjs-pino';
import type { Config } from './config';

/**
 * JSON lines in production, readable ones in a terminal. Never a body, a cookie, a key or a query. The module's own middleware is bound to
 * no route: it makes two loggers for each request and keeps them for as long, which for a stream of events is long. What a line says of
 * its request is found out when there is a line (docs/decisions/2026-11-30-one-logger.md).
 */
export function loggerParams(config: Config): Params {
  const pretty = config.NODE_ENV !== 'production' && process.stdout.isTTY;
  return {
    forRoutes: [],
    pinoHttp: {
      level: config.LOG_LEVEL,
      mixin: () => ({ req: currentRequest() }),
      // As they are given: those of the module would look for the fields of Node's own request.
      wrapSerializers: false,
      serializers: { req: (request: unknown) => request, res: (response: unknown) => response },
      ...(pretty
        ? { transport: { target: 'pino-pretty', options: { singleLine: true, ignore: 'pid,hostname,req,res' } } }
        : {}),
    },
  };
}
