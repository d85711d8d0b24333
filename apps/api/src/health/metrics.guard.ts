import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { ProblemException } from '@tasty-food/api-http';
import { SessionGuard } from '@tasty-food/api-staff';
import type { Role } from '@tasty-food/contract';
import type { Request } from 'express';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config';

const MAY_SEE: readonly Role[] = ['manager', 'admin'];
const BEARER = /^Bearer +(\S*)$/i;

/** Lets in a scraper that bears `METRICS_TOKEN`, and managers by their session. Stands behind `@Public()`. */
@Injectable()
export class MetricsGuard implements CanActivate {
  private readonly digest: Buffer | undefined;

  constructor(
    config: ConfigService<Config, true>,
    private readonly sessions: SessionGuard,
  ) {
    const token = config.get('METRICS_TOKEN', { infer: true });
    this.digest = token === undefined ? undefined : digestOf(token);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    // Another scheme is for a proxy in front, not for us.
    const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
    if (token !== undefined) return this.checkToken(token);
    const { staff } = await this.sessions.require(request);
    if (MAY_SEE.includes(staff.role)) return true;
    throw new ProblemException('forbidden', 'The metrics are for managers and administrators.');
  }

  /** Digests are of one length and are compared in one time: neither tells anything of the token. */
  private checkToken(token: string): true {
    if (this.digest && timingSafeEqual(digestOf(token), this.digest)) return true;
    throw new ProblemException('not-signed-in', 'This is not the token of METRICS_TOKEN.');
  }
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
