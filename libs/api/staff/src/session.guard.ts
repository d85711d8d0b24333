import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ProblemException } from '@tasty-food/api-http';
import type { Request } from 'express';
import { PUBLIC } from './public.decorator';
import { readSessionCookie } from './session-cookie';
import { Sessions } from './sessions';
import type { SignedIn } from './signed-in';

/** A request with what the guard found; only `CurrentSession` reads it. */
export type GuardedRequest = Request & { signedIn?: SignedIn };

/** Lets in who is signed in, and anybody where `@Public()` stands. Register it for the whole app: forgetting it locks. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, [context.getHandler(), context.getClass()])) return true;
    await this.require(context.switchToHttp().getRequest<GuardedRequest>());
    return true;
  }

  /** Who asks, also for routes that take another proof beside a session. Throws `not-signed-in`. */
  async require(request: GuardedRequest): Promise<SignedIn> {
    const token = readSessionCookie(request);
    const signedIn = token === undefined ? undefined : await this.sessions.find(token);
    if (!signedIn)
      throw new ProblemException('not-signed-in', 'Sign in with POST /api/session; your session may have ended.');
    request.signedIn = signedIn;
    return signedIn;
  }
}
