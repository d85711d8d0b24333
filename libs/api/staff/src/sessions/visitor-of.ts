import type { Request } from 'express';
import { readSessionCookie } from './session-cookie';
import type { Visitor } from './sign-in';

/** From where a request comes. Its address is the one that the trusted proxies vouch for. */
export function visitorOf(request: Request): Visitor {
  return {
    ip: request.ip ?? '',
    device: request.headers['user-agent'] ?? '',
    oldToken: readSessionCookie(request),
  };
}
