import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Built, it lies beside the server. */
const PORTAL = join(__dirname, '../portal/browser');

/** What is not of the portal: an unknown address there is a problem, not a page. */
const NOT_PORTAL = /^\/(api|health|metrics)(\/|$)/;

/** Serves the built portal at `/` from the same origin; every other address of it is the page, which routes by itself. */
export function servePortal(app: NestExpressApplication): boolean {
  if (!existsSync(join(PORTAL, 'index.html'))) return false;
  app.use(
    express.static(PORTAL, {
      index: false,
      // Built files carry a hash in their name and never change.
      setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
    }),
  );
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!['GET', 'HEAD'].includes(request.method) || NOT_PORTAL.test(request.path) || /\.\w+$/.test(request.path))
      return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(PORTAL, 'index.html'));
  });
  return true;
}

function cacheControl(path: string): string {
  return /-[\w-]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
