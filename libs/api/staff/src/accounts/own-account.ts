import { Injectable } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import type { PasswordChange, ProfileChange, StaffMember } from '@tasty-food/contract';
import { AuditLog } from '../audit/audit-log';
import { checkNewPassword } from '../passwords/check-new-password';
import { Passwords } from '../passwords/passwords';
import { Sessions } from '../sessions/sessions';
import { SignInAttempts } from '../sessions/sign-in-attempts';
import type { SignedIn } from '../sessions/signed-in';
import { StaffStore } from './staff-store';

/** What a person does with the own account. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly staff: StaffStore,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts,
    private readonly audit: AuditLog,
  ) {}

  async changeProfile(staff: StaffMember, { language }: ProfileChange): Promise<StaffMember> {
    await this.staff.speak(staff.id, language);
    this.sessions.lookAgain();
    return { ...staff, language };
  }

  /**
   * Every other session of the person ends. Throws `invalid-credentials` where the current password is wrong, which counts like a
   * failed sign-in: an unattended tablet is no place to guess at. Throws `invalid-request` for a password that is easily guessed.
   */
  async changePassword(
    { sessionId, staff }: SignedIn,
    { current, password }: PasswordChange,
    ip: string,
  ): Promise<void> {
    await checkNewPassword(password, staff);
    this.passwords.assertRoom();
    await this.attempts.count(staff.email, ip);
    const account = await this.staff.byId(staff.id);
    const matches = await this.passwords.matches(current, account?.passwordHash);
    if (!account || !matches) throw wrongPassword();
    const hash = await this.passwords.hash(password);
    if (!(await this.staff.replacePassword(staff.id, account.passwordHash, hash))) throw wrongPassword();
    await this.attempts.forget(staff.email, ip);
    await this.sessions.endThose(staff.id, { but: sessionId });
    await this.audit.record({
      kind: 'account',
      action: 'changed the own password',
      subject: staff.email,
      by: staff,
      branchId: staff.branchId,
    });
  }
}

function wrongPassword(): ProblemException {
  return new ProblemException('invalid-credentials', 'The current password is wrong, or has just been changed.');
}
