import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Req, Res } from '@nestjs/common';
import { SchemaPipe } from '@tasty-food/api-http';
import {
  credentialsSchema,
  passwordChangeSchema,
  passwordLinkUseSchema,
  profileChangeSchema,
  type Credentials,
  type PasswordChange,
  type PasswordLinkUse,
  type ProfileChange,
  type Session,
} from '@tasty-food/contract';
import type { Request, Response } from 'express';
import { OwnAccount } from '../accounts/own-account';
import { PasswordLinks } from '../accounts/password-links';
import { StaffOptions } from '../staff-options';
import { CurrentSession } from './current-session.decorator';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie';
import { Sessions } from './sessions';
import { SignIn, type Welcomed } from './sign-in';
import type { SignedIn } from './signed-in';
import { visitorOf } from './visitor-of';

@Controller('api/session')
export class SessionController {
  constructor(
    private readonly door: SignIn,
    private readonly sessions: Sessions,
    private readonly account: OwnAccount,
    private readonly links: PasswordLinks,
    private readonly options: StaffOptions,
  ) {}

  @Post()
  @HttpCode(200)
  async signIn(
    @Body(new SchemaPipe(credentialsSchema, 'sign-in')) credentials: Credentials,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    return this.enter(await this.door.signIn(credentials, visitorOf(request)), request, response);
  }

  @Post('password-link')
  @HttpCode(200)
  async usePasswordLink(
    @Body(new SchemaPipe(passwordLinkUseSchema, 'password')) use: PasswordLinkUse,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    const staff = await this.links.use(use);
    return this.enter(await this.door.welcome(staff, visitorOf(request), 'signed in by a link'), request, response);
  }

  @Get()
  whoAmI(@CurrentSession() signedIn: SignedIn): Session {
    return sessionOf(signedIn);
  }

  @Patch()
  async changeProfile(
    @Body(new SchemaPipe(profileChangeSchema, 'profile')) change: ProfileChange,
    @CurrentSession() signedIn: SignedIn,
  ): Promise<Session> {
    return sessionOf({ ...signedIn, staff: await this.account.changeProfile(signedIn.staff, change) });
  }

  @Put('password')
  @HttpCode(204)
  async changePassword(
    @Body(new SchemaPipe(passwordChangeSchema, 'password')) change: PasswordChange,
    @CurrentSession() session: SignedIn,
    @Req() request: Request,
  ): Promise<void> {
    await this.account.changePassword(session, change, visitorOf(request).ip);
  }

  @Delete()
  @HttpCode(204)
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = readSessionCookie(request);
    if (token !== undefined) await this.sessions.end(token);
    clearSessionCookie(request, response);
  }

  private enter(welcomed: Welcomed, request: Request, response: Response): Session {
    writeSessionCookie(request, response, welcomed.token, this.options.sessionAbsoluteMs);
    return sessionOf(welcomed);
  }
}

function sessionOf({ staff, lacksSecondFactor }: Pick<SignedIn, 'staff' | 'lacksSecondFactor'>): Session {
  return { staff, ...(lacksSecondFactor && { secondFactorNeeded: true as const }) };
}
