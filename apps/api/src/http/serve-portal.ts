import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagePolicy } from './security-headers';
import { servePacked } from './serve-packed';

/** Built, it lies beside the server. */
const PORTAL = join(__dirname, '../portal/browser');

/** What is not of the portal: an unknown address there is a problem, not a page. */
const NOT_PORTAL = /^\/(api|health|metrics)(\/|$)/;

/** Where Angular looks for the nonce that its style elements bear: https://angular.dev/best-practices/security#content-security-policy */
const ROOT = '<app-root';

/** Serves the built portal at `/` from the same origin; every other address of it is the page, which routes by itself. */
export function servePortal(app: NestExpressApplication): boolean {
  const index = join(PORTAL, 'index.html');
  if (!existsSync(index)) return false;
  app.use(servePacked(PORTAL));
  app.use(
    express.static(PORTAL, {
      index: false,
      // Built files carry a hash in their name and never change.
      setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
    }),
  );
  app.use(servePage(readFileSync(index, 'utf8')));
  return true;
}

function servePage(html: string): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (!['GET', 'HEAD'].includes(request.method) || NOT_PORTAL.test(request.path) || /\.\w+$/.test(request.path))
      return next();
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('Content-Security-Policy', pagePolicy(nonce));
    // Never by a validator: "not modified" would pair the kept page with the policy of another nonce.
    response.setHeader('Cache-Control', 'no-cache');
    response.type('html').send(html.replace(ROOT, `${ROOT} ngCspNonce="${nonce}"`));
  };
}

function cacheControl(path: string): string {
  return /-[\w-]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
