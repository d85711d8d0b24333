import { Module } from '@nestjs/common';
import { RedisModule } from '@tasty-food/api-redis';
import { AccountStore } from './accounts/account-store';
import { Accounts } from './accounts/accounts';
import { AccountsController } from './accounts/accounts.controller';
import { CreateAdmin } from './accounts/create-admin';
import { FirstAccounts } from './accounts/first-accounts';
import { ForgetRecords } from './accounts/forget-records';
import { OwnAccount } from './accounts/own-account';
import { OwnRecords } from './accounts/own-records';
import { PasswordLinkStore } from './accounts/password-link-store';
import { PasswordLinks } from './accounts/password-links';
import { StaffStore } from './accounts/staff-store';
import { AuditLog } from './audit/audit-log';
import { AuditStore } from './audit/audit-store';
import { AuditController } from './audit/audit.controller';
import { IdentityProvider } from './oidc/identity-provider';
import { IdentityStore } from './oidc/identity-store';
import { OidcController } from './oidc/oidc.controller';
import { SignInElsewhere } from './oidc/sign-in-elsewhere';
import { Passwords } from './passwords/passwords';
import { CheckCode } from './second-factor/check-code';
import { SealAnew } from './second-factor/seal-anew';
import { SecondFactorStore } from './second-factor/second-factor-store';
import { SecondFactorController } from './second-factor/second-factor.controller';
import { SecondFactors } from './second-factor/second-factors';
import { SecretBox } from './second-factor/secret-box';
import { CheckCredentials } from './sessions/check-credentials';
import { EndedSessions } from './sessions/ended-sessions';
import { OwnSessionsController } from './sessions/own-sessions.controller';
import { PermissionGuard } from './sessions/permission.guard';
import { SessionStore } from './sessions/session-store';
import { SessionController } from './sessions/session.controller';
import { Sessions } from './sessions/sessions';
import { SignIn } from './sessions/sign-in';
import { SignInAttempts } from './sessions/sign-in-attempts';

const accounts = [
  AccountStore,
  Accounts,
  CreateAdmin,
  FirstAccounts,
  ForgetRecords,
  OwnAccount,
  OwnRecords,
  PasswordLinkStore,
  PasswordLinks,
  StaffStore,
];
const elsewhere = [IdentityProvider, IdentityStore, SignInElsewhere];
const sessions = [
  CheckCredentials,
  EndedSessions,
  Passwords,
  PermissionGuard,
  SessionStore,
  Sessions,
  SignIn,
  SignInAttempts,
];
const secondFactor = [CheckCode, SealAnew, SecondFactors, SecondFactorStore, SecretBox];

/**
 * Accounts, sessions and the audit log. Needs `StaffOptions`, `RedisOptions` and `Database` from global modules; the app registers
 * the guard for every route: `{ provide: APP_GUARD, useExisting: PermissionGuard }`.
 */
@Module({
  imports: [RedisModule],
  controllers: [
    AccountsController,
    AuditController,
    OidcController,
    OwnSessionsController,
    SecondFactorController,
    SessionController,
  ],
  providers: [...accounts, ...elsewhere, ...sessions, ...secondFactor, AuditLog, AuditStore],
  exports: [Accounts, AuditLog, CreateAdmin, ForgetRecords, OwnRecords, PermissionGuard, Sessions, StaffStore],
})
export class StaffModule {}
