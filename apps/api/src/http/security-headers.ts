import type { RequestHandler, Response } from 'express';
import helmet, { type HelmetOptions } from 'helmet';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

type Header = readonly [name: string, value: string];

/** Stands in the policy where each page puts a nonce of its own. */
const NONCE = 'nonce-of-the-page';

/**
 * Pages, and what they load: nothing from elsewhere, no script but the files of the build. Plain HTTP must work in the kitchen's own
 * network: HTTPS is the proxy's to force.
 */
const OF_PAGES: HelmetOptions = {
  xFrameOptions: { action: 'deny' },
  contentSecurityPolicy: {
    directives: {
      'default-src': ["'self'"],
      'connect-src': ["'self'"],
      'font-src': ["'self'"],
      'img-src': ["'self'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
      // Angular and its component library write style elements at run time; they bear the nonce of their page.
      'style-src': ["'self'", `'nonce-${NONCE}'`],
      // A string becomes markup only by way of these: Angular's own sanitizer, and the one that reads Markdown.
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['angular', 'angular#bundler', 'dompurify', 'service-worker'],
      'upgrade-insecure-requests': null,
    },
  },
};

/** The pages of the API's documentation, made by a library that writes style elements without a nonce. */
const OF_DOCS: HelmetOptions = {
  contentSecurityPolicy: {
    directives: {
      'img-src': ["'self'", 'data:'],
      'style-src': ["'self'", "'unsafe-inline'"],
      'upgrade-insecure-requests': null,
    },
  },
};

/** Data and streams, which nothing renders: https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html */
const OF_DATA: HelmetOptions = {
  xFrameOptions: { action: 'deny' },
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

const DOCS_PATHS = /^\/api\/docs(?:[/-]|$)/;
const DATA_PATHS = /^\/(?:api|health|metrics)(?:\/|$)/;

/**
 * Helmet's headers. They are the same for each response, so it is asked once: on every request its work would be a twentieth of what
 * a whole turn costs, and a stream keeps each of its headers in memory for as long as it lasts.
 */
export function securityHeaders(): RequestHandler {
  const ofPages = headersOf(OF_PAGES);
  const ofDocs = headersOf(OF_DOCS);
  const ofData = headersOf(OF_DATA);
  return ({ path }, response, next) => {
    const headers = DOCS_PATHS.test(path) ? ofDocs : DATA_PATHS.test(path) ? ofData : ofPages;
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}

/** The policy of one page: the style elements that bear `nonce` are its own. */
export function pagePolicy(nonce: string): string {
  return POLICY_OF_PAGES.replace(NONCE, nonce);
}

/** What Helmet sets on a response of its own, which nobody is sent. */
function headersOf(options: HelmetOptions): Header[] {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  helmet(options)(request, response as Response, () => undefined);
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}

const POLICY_OF_PAGES = headersOf(OF_PAGES).find(([name]) => name === 'content-security-policy')?.[1] ?? '';
