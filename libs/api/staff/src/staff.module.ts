import { Module } from '@nestjs/common';
import { EndedSessions } from './ended-sessions';
import { FirstAccounts } from './first-accounts';
import { Passwords } from './passwords';
import { SessionController } from './session.controller';
import { SessionGuard } from './session.guard';
import { SessionStore } from './session-store';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { StaffStore } from './staff-store';

/**
 * Accounts and sessions. Needs `StaffOptions` and `Database` from global modules; the app registers the guard for every
 * route: `{ provide: APP_GUARD, useExisting: SessionGuard }`.
 */
@Module({
  controllers: [SessionController],
  providers: [EndedSessions, FirstAccounts, Passwords, SessionGuard, SessionStore, Sessions, SignIn, StaffStore],
  exports: [SessionGuard, Sessions, StaffStore],
})
export class StaffModule {}
