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

/**
 * The built scripts, styles and fonts that a page loads by their hashed names. The policy that governs them is the page's, and sent with
 * each of a dozen files the whole of it weighs as much as a page of the portal.
 */
const OF_BUILT_FILES: HelmetOptions = {
  contentSecurityPolicy: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: false,
  strictTransportSecurity: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};

/** Not the worker's script, whose own policy governs what it asks for, nor a picture, which can be opened as a page. */
const BUILT_FILES = /-[\w-]{8}\.(?:js|css|woff2)$/;
const DOCS_PATHS = /^\/api\/docs(?:[/-]|$)/;
/** What is of one person, or of those who manage them: it stays in no cache, not of the browser of a tablet that many hold either. */
const PERSONAL_PATHS = /^\/api\/(?:audit|budgets|chat|privacy|sessions?|staff|usage)(?:\/|$)/i;
const DATA_PATHS = /^\/(?:api|health|metrics)(?:\/|$)/;

/**
 * Helmet's headers. They are the same for each response, so it is asked once: on every request its work would be a twentieth of what
 * a whole turn costs, and a stream keeps each of its headers in memory for as long as it lasts.
 */
export function securityHeaders(): RequestHandler {
  const ofPages = headersOf(OF_PAGES);
  const ofDocs = headersOf(OF_DOCS);
  const ofData = headersOf(OF_DATA);
  const ofBuiltFiles = headersOf(OF_BUILT_FILES);
  const headersAt = (path: string) => {
    if (DOCS_PATHS.test(path)) return ofDocs;
    if (DATA_PATHS.test(path)) return ofData;
    return BUILT_FILES.test(path) ? ofBuiltFiles : ofPages;
  };
  return ({ path }, response, next) => {
    const headers = headersAt(path);
    for (const [name, value] of headers) response.setHeader(name, value);
    // A stream says so by itself.
    if (PERSONAL_PATHS.test(path) && !path.endsWith('/events')) response.setHeader('Cache-Control', 'no-store');
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
