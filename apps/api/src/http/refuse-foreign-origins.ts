import { ProblemException } from '@tasty-food/api-http';
import type { Request, RequestHandler } from 'express';
import { routedPath } from './routed-path';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A page of another origin may not act in a person's name: the browser would send the session cookie along, also from another
 * site of the same domain, where `SameSite` does not help. Holds for everything that changes something, and for streams, which
 * keep a connection and tell what happens. Whoever is no browser says nothing of origins and needs a cookie of its own.
 *
 * `Sec-Fetch-Site` is sent to HTTPS and to the loopback only, so plain HTTP in the kitchen's network goes by `Origin`.
 * https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 *
 * @param allowed the origins of CORS_ORIGINS. Throws `forbidden`.
 */
export function refuseForeignOrigins(
  allowed: readonly string[],
  onRefused: (request: Request) => void,
): RequestHandler {
  const known = new Set(allowed.map((origin) => new URL(origin).origin));
  return (request, _response, next) => {
    if (isGuarded(request) && isForeign(request, known)) {
      onRefused(request);
      throw new ProblemException(
        'forbidden',
        'This came from a page of another origin. Use the portal at its own address, or have its origin added to CORS_ORIGINS.',
      );
    }
    next();
  };
}

function isGuarded(request: Request): boolean {
  return !READS.has(request.method) || routedPath(request).endsWith('/events');
}

function isForeign(request: Request, known: ReadonlySet<string>): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site === 'same-origin' || site === 'none') return false;
  if (origin === undefined) return site !== undefined;
  return !known.has(origin) && hostOf(origin) !== request.host;
}

/** The scheme is left out: behind a proxy that is not counted in TRUST_PROXY the server cannot know it. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
