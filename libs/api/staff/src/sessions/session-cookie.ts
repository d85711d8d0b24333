import type { CookieOptions, Request, Response } from 'express';
import { isToken } from './session-token';

/**
 * Over HTTPS the name begins with `__Host-`: browsers then take it only from this host itself, with Secure and for the whole
 * site, so no neighbouring subdomain can plant one (RFC 6265bis, 4.1.3.2). Plain HTTP cannot have that prefix.
 */
function nameFor(request: Request): string {
  return request.secure ? '__Host-session' : 'session';
}

/** The token of the request's cookie. What is no token was not written by us and counts as no cookie. */
export function readSessionCookie(request: Request): string | undefined {
  const prefix = `${nameFor(request)}=`;
  const cookies = (request.headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  return cookies
    .filter((cookie) => cookie.startsWith(prefix))
    .map((cookie) => cookie.slice(prefix.length))
    .find(isToken);
}

export function writeSessionCookie(request: Request, response: Response, token: string, maxAgeMs: number): void {
  response.cookie(nameFor(request), token, { ...attributesFor(request), maxAge: maxAgeMs });
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(nameFor(request), attributesFor(request));
}

function attributesFor(request: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: request.secure };
}
