import type { Span, Traces } from '@tasty-food/api-telemetry';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** Asked every few seconds by machines. */
const QUIET = /^\/(health|metrics)(\/|$)/;

/**
 * A span a request, named by its route: never the address itself, which holds ids and what people search for. Installed only where
 * traces are on. A parent that the client claims is not believed: anybody could fill the collector by it.
 */
export function traceRequests(traces: Traces): RequestHandler {
  return (request, response, next) => {
    if (QUIET.test(request.path)) return next();
    const span = traces.begin(request.method, 'server', { 'http.request.method': request.method });
    if (!span) return next();
    follow(span, request, response);
    traces.during(span, next as NextFunction);
  };
}

function follow(span: Span, request: Request & { id?: unknown }, response: Response): void {
  // Also where the client leaves first: then nothing is ever finished.
  response.once('close', () => {
    const route = (request.route as { path?: string } | undefined)?.path;
    if (route !== undefined) span.rename(`${request.method} ${route}`);
    span.set({
      'http.route': route,
      'http.response.status_code': response.statusCode,
      'tasty_food.request.id': String(request.id),
    });
    if (response.statusCode >= 500) span.fail(String(response.statusCode));
    span.end();
  });
}
