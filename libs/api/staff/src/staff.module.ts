import { Module } from '@nestjs/common';
import { EndedSessions } from './ended-sessions';
import { FirstAccounts } from './first-accounts';
import { Passwords } from './passwords';
import { SessionController } from './session.controller';
import { PermissionGuard } from './permission.guard';
import { SessionStore } from './session-store';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { StaffStore } from './staff-store';

/**
 * Accounts and sessions. Needs `StaffOptions` and `Database` from global modules; the app registers the guard for every
 * route: `{ provide: APP_GUARD, useExisting: PermissionGuard }`.
 */
@Module({
  controllers: [SessionController],
  providers: [EndedSessions, FirstAccounts, Passwords, PermissionGuard, SessionStore, Sessions, SignIn, StaffStore],
  exports: [PermissionGuard, Sessions, StaffStore],
})
export class StaffModule {}
