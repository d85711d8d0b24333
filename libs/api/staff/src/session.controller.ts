import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { SchemaPipe } from '@tasty-food/api-http';
import { credentialsSchema, type Credentials, type Session } from '@tasty-food/contract';
import type { Request, Response } from 'express';
import { CurrentSession } from './current-session.decorator';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import type { SignedIn } from './signed-in';
import { StaffOptions } from './staff-options';

@Controller('api/session')
export class SessionController {
  constructor(
    private readonly door: SignIn,
    private readonly sessions: Sessions,
    private readonly options: StaffOptions,
  ) {}

  @Post()
  @HttpCode(200)
  async signIn(
    @Body(new SchemaPipe(credentialsSchema, 'sign-in')) credentials: Credentials,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    const { staff, token } = await this.door.signIn(credentials, readSessionCookie(request));
    writeSessionCookie(request, response, token, this.options.sessionAbsoluteMs);
    return { staff };
  }

  @Get()
  whoAmI(@CurrentSession() { staff }: SignedIn): Session {
    return { staff };
  }

  @Delete()
  @HttpCode(204)
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = readSessionCookie(request);
    if (token !== undefined) await this.sessions.end(token);
    clearSessionCookie(request, response);
  }
}
