import { Injectable, Logger } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import type { Credentials, StaffMember } from '@tasty-food/contract';
import { StaffStore, type Credential } from '../accounts/staff-store';
import { AuditLog } from '../audit/audit-log';
import { isOutdated } from '../passwords/password-hash';
import { Passwords } from '../passwords/passwords';
import { CheckCode } from '../second-factor/check-code';
import { SignInAttempts } from './sign-in-attempts';

/** What a person knows and has, in -> who that is, out; every failure is counted. */
@Injectable()
export class CheckCredentials {
  private readonly log = new Logger(CheckCredentials.name);

  constructor(
    private readonly staff: StaffStore,
    private readonly passwords: Passwords,
    private readonly attempts: SignInAttempts,
    private readonly code: CheckCode,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Throws `invalid-credentials` in the same words and after the same work whether the address is unknown, the password wrong or
   * the account disabled: nobody learns who works here. Throws `second-factor-needed` once the password is right and the account has
   * one, `rate-limited` and `unavailable`.
   */
  async ofAddress({ email, password, code }: Credentials, ip: string): Promise<StaffMember> {
    // A flood is refused before it costs a look-up or a place in memory.
    this.passwords.assertRoom();
    await this.attempts.count(email, ip);
    const account = await this.staff.byEmail(email);
    const matches = await this.passwords.matches(password, account?.passwordHash);
    if (!account || !matches || account.disabled) {
      if (account) this.recordFailure(account);
      throw new ProblemException(
        'invalid-credentials',
        'The e-mail address or the password is wrong. Check both and try again; your manager can reset the password.',
      );
    }
    await this.code.check(account.staff, code);
    await this.attempts.forget(email, ip);
    await this.renewHash(account, password);
    return account.staff;
  }

  /**
   * Whether it is still the person who signed in, before something changes that guards the account: an unattended tablet is no place to
   * guess at. Answers the account. Throws as `ofAddress` does.
   */
  async again(
    staff: StaffMember,
    { password, code }: { password: string; code?: string },
    ip: string,
  ): Promise<Credential> {
    this.passwords.assertRoom();
    await this.attempts.count(staff.email, ip);
    const account = await this.staff.byId(staff.id);
    const matches = await this.passwords.matches(password, account?.passwordHash);
    if (!account || !matches) throw wrongPassword();
    await this.code.check(staff, code);
    await this.attempts.forget(staff.email, ip);
    return account;
  }

  /** The first code of a second factor that is being set up; see `CheckCode.first`. */
  firstCode(staff: StaffMember, sealed: Buffer, code: string): Promise<number> {
    return this.code.first(staff.id, sealed, code);
  }

  async hasPassword(staffId: string): Promise<boolean> {
    return typeof (await this.staff.byId(staffId))?.passwordHash === 'string';
  }

  /** Only now is the password known: a hash of an older cost is made anew. */
  private async renewHash({ staff, passwordHash }: Credential, password: string): Promise<void> {
    if (passwordHash === null || !isOutdated(passwordHash)) return;
    await this.staff.replacePassword(staff.id, passwordHash, await this.passwords.hash(password));
  }

  /** The answer does not wait for it: the time of one entry would tell that the address is somebody's. */
  private recordFailure({ staff, disabled }: Credential): void {
    const { email: subject, branchId } = staff;
    const action = disabled ? 'failed, disabled' : 'failed';
    this.audit.record({ kind: 'sign-in', action, subject, by: staff, branchId }).catch((failure: unknown) => {
      this.log.warn({ err: failure }, 'A failed sign-in is missing from the audit log');
    });
  }
}

/** Also for one that was changed by somebody else at the same moment. */
export function wrongPassword(): ProblemException {
  return new ProblemException('invalid-credentials', 'The current password is wrong, or has just been changed.');
}
