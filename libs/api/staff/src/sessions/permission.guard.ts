import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import { hasPermission, ROUTES, whoMay, type Permission, type Route, type RoutePermission } from '@tasty-food/contract';
import type { Request } from 'express';
import { createHash, timingSafeEqual } from 'node:crypto';
import { readSessionCookie } from './session-cookie';
import { Sessions } from './sessions';
import type { SignedIn } from './signed-in';
import { StaffOptions } from '../staff-options';

/** A request with what the guard found; `CurrentSession` and `whoAsks` read it. */
export type GuardedRequest = Request & { signedIn?: SignedIn };

/** Who asked, where the guard found somebody: for what is told of a request afterwards. */
export function whoAsks(request: GuardedRequest): SignedIn | undefined {
  return request.signedIn;
}

const BEARER = /^Bearer +(\S*)$/i;

/**
 * Lets in who has the permission that `ROUTES` declares for the route. Register it for the whole app: a route that stands in no
 * `ROUTES` is closed to everybody. Which rows a person may reach (branch, owner) is for the SQL of each room.
 */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly options: StaffOptions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<GuardedRequest>();
    const { permission, withoutSecondFactor } = declaredOf(request);
    if (permission === 'public' || this.bearsToken(request, permission)) return true;
    request.signedIn = await this.signedIn(request);
    if (request.signedIn.lacksSecondFactor && !withoutSecondFactor) throw factorFirst();
    if (permission === 'signed-in' || hasPermission(request.signedIn.staff.role, permission)) return true;
    throw new ProblemException('forbidden', whoMay(permission));
  }

  private async signedIn(request: Request): Promise<SignedIn> {
    const token = readSessionCookie(request);
    const signedIn = token === undefined ? undefined : await this.sessions.find(token);
    if (signedIn) return signedIn;
    throw new ProblemException('not-signed-in', 'Sign in with POST /api/session; your session may have ended.');
  }

  /** A program's proof. Once it is tried a session does not mend a wrong one; another scheme is for a proxy in front. */
  private bearsToken(request: Request, permission: RoutePermission): boolean {
    if (!(permission in this.options.tokens)) return false;
    const given = BEARER.exec(request.headers.authorization ?? '')?.[1];
    if (given === undefined) return false;
    const token = this.options.tokens[permission as Permission];
    // Digests are of one length and are compared in one time: neither tells anything of the token.
    if (token !== undefined && timingSafeEqual(digestOf(token), digestOf(given))) return true;
    throw new ProblemException('not-signed-in', 'This is not the bearer token that opens this route.');
  }
}

/** As Express writes a route: `get /api/chat/turns/:turnId`. */
const DECLARED = new Map(
  Object.values<Route>(ROUTES).map((declared) => [
    `${declared.method} ${declared.path.replace(/\{(\w+)\}/g, ':$1')}`,
    declared,
  ]),
);

function declaredOf({ method, route }: Request): Route {
  const { path } = route as { path: string };
  // Express answers HEAD by what GET would say.
  const key = `${method === 'HEAD' ? 'get' : method.toLowerCase()} ${path}`;
  const declared = DECLARED.get(key);
  if (declared === undefined) throw new TypeError(`ROUTES of the contract declares no permission for "${key}".`);
  return declared;
}

function factorFirst(): ProblemException {
  return new ProblemException(
    'second-factor-setup-needed',
    'Your role needs a second factor. Set it up with POST /api/session/second-factor; then everything else is open.',
  );
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
