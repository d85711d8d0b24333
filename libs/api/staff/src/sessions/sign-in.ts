import { Injectable, Logger } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import type { AuditAction, Credentials, StaffMember } from '@tasty-food/contract';
import { StaffStore, type Credential } from '../accounts/staff-store';
import { AuditLog } from '../audit/audit-log';
import { isOutdated } from '../passwords/password-hash';
import { Passwords } from '../passwords/passwords';
import { Sessions } from './sessions';
import { SignInAttempts } from './sign-in-attempts';

/** From where somebody signs in. `oldToken` is the session this browser had until now: it ends. */
export interface Visitor {
  readonly ip: string;
  readonly device: string;
  readonly oldToken?: string;
}

/** Whoever has proved who they are, and the token of the new session. */
export interface Welcomed {
  readonly staff: StaffMember;
  readonly token: string;
}

/** An address and a password in -> the person and the token of a new session out. */
@Injectable()
export class SignIn {
  private readonly log = new Logger(SignIn.name);

  constructor(
    private readonly staff: StaffStore,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Throws `invalid-credentials` in the same words and after the same work whether the address is unknown, the password wrong or
   * the account disabled: nobody learns who works here. Throws `rate-limited` and `unavailable`.
   */
  async signIn({ email, password }: Credentials, visitor: Visitor): Promise<Welcomed> {
    // A flood is refused before it costs a look-up or a place in memory.
    this.passwords.assertRoom();
    await this.attempts.count(email, visitor.ip);
    const account = await this.staff.byEmail(email);
    const matches = await this.passwords.matches(password, account?.passwordHash);
    if (!account || !matches || account.disabled) {
      if (account) this.recordFailure(account);
      throw new ProblemException(
        'invalid-credentials',
        'The e-mail address or the password is wrong. Check both and try again; your manager can reset the password.',
      );
    }
    await this.attempts.forget(email, visitor.ip);
    await this.renewHash(account, password);
    return this.welcome(account.staff, visitor, 'signed in');
  }

  /** Begins the session of a person who has proved who they are, by whatever means. */
  async welcome(staff: StaffMember, { device, oldToken }: Visitor, action: AuditAction): Promise<Welcomed> {
    if (oldToken !== undefined) await this.sessions.end(oldToken);
    const token = await this.sessions.begin(staff.id, device);
    await this.record(staff, action);
    return { staff, token };
  }

  /** Only now is the password known: a hash of an older cost is made anew. */
  private async renewHash({ staff, passwordHash }: Credential, password: string): Promise<void> {
    if (passwordHash === null || !isOutdated(passwordHash)) return;
    await this.staff.replacePassword(staff.id, passwordHash, await this.passwords.hash(password));
  }

  /** The answer does not wait for it: the time of one entry would tell that the address is somebody's. */
  private recordFailure({ staff, disabled }: Credential): void {
    this.record(staff, disabled ? 'failed, disabled' : 'failed').catch((failure: unknown) => {
      this.log.warn({ err: failure }, 'A failed sign-in is missing from the audit log');
    });
  }

  private record(staff: StaffMember, action: AuditAction): Promise<void> {
    return this.audit.record({ kind: 'sign-in', action, subject: staff.email, by: staff, branchId: staff.branchId });
  }
}
