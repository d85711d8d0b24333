import { Injectable, Logger } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import type { AuditAction, StaffMember } from '@tasty-food/contract';
import { AuditLog } from '../audit/audit-log';
import { SignInAttempts } from '../sessions/sign-in-attempts';
import { hashOfRecoveryCode, plainCode } from './recovery-codes';
import { SecondFactorStore } from './second-factor-store';
import { SecretBox } from './secret-box';
import { stepOf } from './totp';

/** The person behind a password, and a code -> nothing, or why not. Only for whoever has proved the password. */
@Injectable()
export class CheckCode {
  private readonly log = new Logger('SecondFactor');

  constructor(
    private readonly store: SecondFactorStore,
    private readonly box: SecretBox,
    private readonly attempts: SignInAttempts,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Lets through whoever has no second factor. Throws `second-factor-needed` without a code, `invalid-credentials` for a wrong one or
   * one that was used before, and `rate-limited` after ten wrong ones, from wherever they came: whoever can guess here has the password.
   */
  async check(staff: StaffMember, code: string | undefined): Promise<void> {
    const factor = await this.store.of(staff.id);
    if (!factor?.on) return;
    if (code === undefined) throw needed();
    await this.attempts.countCode(staff.id);
    const secret = this.open(factor.secret, staff.id);
    const step = secret && stepOf(secret, plainCode(code), Date.now());
    const isRight = step !== undefined && (await this.store.useStep(staff.id, step));
    if (!isRight) await this.useRecoveryCode(staff, code);
    await this.attempts.forgetCode(staff.id);
  }

  /**
   * The first code of a sealed secret that is not on yet; answers its step. Counted like the others: who guessed it at somebody's
   * unattended tablet would be given the recovery codes. Throws `invalid-credentials` and `rate-limited`.
   */
  async first(staffId: string, sealed: Buffer, code: string): Promise<number> {
    await this.attempts.countCode(staffId);
    const secret = this.open(sealed, staffId);
    const step = secret && stepOf(secret, plainCode(code), Date.now());
    if (step === undefined) throw wrongCode();
    await this.attempts.forgetCode(staffId);
    return step;
  }

  private async useRecoveryCode(staff: StaffMember, code: string): Promise<void> {
    if (await this.store.useRecoveryCode(staff.id, hashOfRecoveryCode(code)))
      return this.record(staff, 'used a recovery code');
    await this.record(staff, 'failed, second factor');
    throw new ProblemException(
      'invalid-credentials',
      'The code is wrong or was used already. Take the one that the app shows now, or a recovery code.',
    );
  }

  /** With another key than it was sealed with no code of the app counts, and the recovery codes still do. */
  private open(sealed: Buffer, staffId: string): Buffer | undefined {
    try {
      return this.box.open(sealed, staffId);
    } catch (failure) {
      this.log.error({ err: failure }, 'A second factor cannot be opened: is SECRETS_KEY the one it was made with?');
      return undefined;
    }
  }

  private record(staff: StaffMember, action: AuditAction): Promise<void> {
    return this.audit.record({ kind: 'sign-in', action, subject: staff.email, by: staff, branchId: staff.branchId });
  }
}

function wrongCode(): ProblemException {
  return new ProblemException('invalid-credentials', 'This is not the code that the app shows now. Check its clock.');
}

function needed(): ProblemException {
  return new ProblemException(
    'second-factor-needed',
    'Send the code of your authenticator app, or a recovery code, as "code" beside the password.',
  );
}
