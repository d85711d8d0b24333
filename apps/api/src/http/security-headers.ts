import type { RequestHandler, Response } from 'express';
import helmet, { type HelmetOptions } from 'helmet';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

type Header = readonly [name: string, value: string];

/** Pages, and what they load. Plain HTTP must work in the kitchen's own network: HTTPS is the proxy's to force. */
const OF_PAGES: HelmetOptions = {
  contentSecurityPolicy: {
    directives: {
      'default-src': ["'self'"],
      'connect-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      // Angular and its component library write style elements at run time.
      'style-src': ["'self'", "'unsafe-inline'"],
      'upgrade-insecure-requests': null,
    },
  },
};

/** Data and streams, which nothing renders: https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html */
const OF_DATA: HelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
  },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};

const DATA_PATHS = /^\/(?:api(?!\/docs)|health|metrics)(?:\/|$)/;

/**
 * Helmet's headers. They are the same for each response, so it is asked once: on every request its work would be a twentieth of what
 * a whole turn costs, and a stream keeps each of its headers in memory for as long as it lasts.
 */
export function securityHeaders(): RequestHandler {
  const ofPages = headersOf(OF_PAGES);
  const ofData = headersOf(OF_DATA);
  return (request, response, next) => {
    for (const [name, value] of DATA_PATHS.test(request.path) ? ofData : ofPages) response.setHeader(name, value);
    next();
  };
}

/** What Helmet sets on a response of its own, which nobody is sent. */
function headersOf(options: HelmetOptions): Header[] {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  helmet(options)(request, response as Response, () => undefined);
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}
