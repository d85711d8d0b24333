import { Injectable } from '@nestjs/common';
import type { PasswordChange, ProfileChange, StaffMember } from '@tasty-food/contract';
import { AuditLog } from '../audit/audit-log';
import { checkNewPassword } from '../passwords/check-new-password';
import { Passwords } from '../passwords/passwords';
import { CheckCredentials, wrongPassword } from '../sessions/check-credentials';
import { Sessions } from '../sessions/sessions';
import type { SignedIn } from '../sessions/signed-in';
import { StaffStore } from './staff-store';

/** What a person does with the own account. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly staff: StaffStore,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly credentials: CheckCredentials,
    private readonly audit: AuditLog,
  ) {}

  async changeProfile(staff: StaffMember, { language }: ProfileChange): Promise<StaffMember> {
    await this.staff.speak(staff.id, language);
    this.sessions.lookAgain();
    return { ...staff, language };
  }

  /**
   * Every other session of the person ends. Throws `invalid-credentials` where the current password is wrong, which counts like a
   * failed sign-in, `second-factor-needed`, and `invalid-request` for a password that is easily guessed.
   */
  async changePassword(
    { sessionId, staff }: SignedIn,
    { current, password, code }: PasswordChange,
    ip: string,
  ): Promise<void> {
    await checkNewPassword(password, staff);
    const { passwordHash } = await this.credentials.again(staff, { password: current, code }, ip);
    const hash = await this.passwords.hash(password);
    if (!(await this.staff.replacePassword(staff.id, passwordHash, hash))) throw wrongPassword();
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
