import type { CookieOptions, Request, Response } from 'express';
import { z } from 'zod';
import type { Attempt } from './identity-provider';

/** Long enough for a password and a second factor at the provider. */
const ATTEMPT_MS = 10 * 60_000;

const text = z.string().min(20).max(200);
const attemptSchema = z.strictObject({ state: text, nonce: text, codeVerifier: text });

/**
 * What a browser must know to finish the sign-in that it began. Three random values that the provider, or what it sends, is compared with:
 * nothing is gained by making one up, so it needs no signature. `__Host-` keeps neighbouring subdomains from planting one.
 */
function nameFor(request: Request): string {
  return request.secure ? '__Host-sign-in' : 'sign-in';
}

export function writeAttempt(request: Request, response: Response, attempt: Attempt): void {
  const value = Buffer.from(JSON.stringify(attempt)).toString('base64url');
  response.cookie(nameFor(request), value, { ...attributesFor(request), maxAge: ATTEMPT_MS });
}

/** Undefined where the browser began none, or too long ago. */
export function readAttempt(request: Request): Attempt | undefined {
  const prefix = `${nameFor(request)}=`;
  const cookies = (request.headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  const value = cookies.find((cookie) => cookie.startsWith(prefix))?.slice(prefix.length);
  if (value === undefined || value.length > 1_000) return undefined;
  try {
    return attemptSchema.parse(JSON.parse(Buffer.from(value, 'base64url').toString()));
  } catch {
    return undefined;
  }
}

export function clearAttempt(request: Request, response: Response): void {
  response.clearCookie(nameFor(request), attributesFor(request));
}

/** Lax: the way back from the provider is a navigation from another site. */
function attributesFor(request: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: request.secure };
}
