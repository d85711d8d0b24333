import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { IdPipe, notFound } from '@tasty-food/api-http';
import type { OwnSessionList } from '@tasty-food/contract';
import { CurrentSession } from './current-session.decorator';
import { Sessions } from './sessions';
import type { SignedIn } from './signed-in';

/** Where one is signed in. */
@Controller('api/sessions')
export class OwnSessionsController {
  constructor(private readonly sessions: Sessions) {}

  @Get()
  async list(@CurrentSession() { sessionId, staff }: SignedIn): Promise<OwnSessionList> {
    return { sessions: await this.sessions.ownOf(staff.id, sessionId) };
  }

  @Delete(':sessionId')
  @HttpCode(204)
  async end(
    @Param('sessionId', new IdPipe('session')) only: string,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<void> {
    if ((await this.sessions.endThose(staff.id, { only })) === 0) throw notFound('session');
  }
}
