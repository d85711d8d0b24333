import { Controller, Get, Logger, Req, Res } from '@nestjs/common';
import { notFound, noteRefusal } from '@tasty-food/api-http';
import { REFUSED_PARAMETER, urlOf, type SignInOptions } from '@tasty-food/contract';
import type { Request, Response } from 'express';
import { writeSessionCookie } from '../sessions/session-cookie';
import { visitorOf } from '../sessions/visitor-of';
import { StaffOptions } from '../staff-options';
import { clearAttempt, readAttempt, writeAttempt } from './attempt-cookie';
import { IdentityProvider } from './identity-provider';
import type { OidcOptions } from './oidc-options';
import { SignInElsewhere } from './sign-in-elsewhere';
import { SignInRefused } from './sign-in-refused';

/** Signing in by a provider of identities: the browser goes there and comes back, so answers are redirections. */
@Controller('api/session')
export class OidcController {
  private readonly log = new Logger(OidcController.name);

  constructor(
    private readonly provider: IdentityProvider,
    private readonly elsewhere: SignInElsewhere,
    private readonly options: StaffOptions,
  ) {}

  @Get('options')
  signInOptions(): SignInOptions {
    const { oidc } = this.options;
    return { password: true, oidc: oidc ? { name: oidc.name, path: urlOf('signInElsewhere') } : null };
  }

  @Get('oidc')
  async begin(@Req() request: Request, @Res() response: Response): Promise<void> {
    const settings = this.settings();
    await this.orBack(request, response, async () => {
      const { url, attempt } = await this.provider.begin(settings);
      writeAttempt(request, response, attempt);
      redirect(response, url);
    });
  }

  @Get('oidc/callback')
  async finish(@Req() request: Request, @Res() response: Response): Promise<void> {
    const settings = this.settings();
    const attempt = readAttempt(request);
    // Once only, however it ends.
    clearAttempt(request, response);
    await this.orBack(request, response, async () => {
      if (!attempt) throw new SignInRefused('expired');
      const query = new URL(request.originalUrl, settings.redirectUri).searchParams;
      const { token } = await this.elsewhere.signIn(settings, attempt, query, visitorOf(request));
      writeSessionCookie(request, response, token, this.options.sessionAbsoluteMs);
      redirect(response, '/');
    });
  }

  private settings(): OidcOptions {
    if (!this.options.oidc) throw notFound('provider of identities');
    return this.options.oidc;
  }

  /** A browser goes back to the portal, which says it in the person's language; whoever wants JSON gets the problem. */
  private async orBack(request: Request, response: Response, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof SignInRefused) || request.accepts(['html', 'json']) !== 'html') throw failure;
      this.log.log({ refusal: failure.refusal }, 'A sign-in by the provider was refused');
      noteRefusal(response, failure.code);
      redirect(response, `/?${REFUSED_PARAMETER}=${failure.refusal}`);
    }
  }
}

function redirect(response: Response, url: string): void {
  response.setHeader('Cache-Control', 'no-store');
  response.redirect(303, url);
}
