import { Injectable } from '@nestjs/common';
import { notFound, ProblemException } from '@tasty-food/api-http';
import type {
  AuditAction,
  RecoveryCodes,
  SecondFactor,
  SecondFactorOff,
  SecondFactorSecret,
  StaffMember,
} from '@tasty-food/contract';
import { randomBytes } from 'node:crypto';
import { AuditLog } from '../audit/audit-log';
import { CheckCredentials } from '../sessions/check-credentials';
import { Sessions } from '../sessions/sessions';
import type { SignedIn } from '../sessions/signed-in';
import { base32 } from './base32';
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes';
import { SecondFactorStore } from './second-factor-store';
import { SecretBox } from './secret-box';

/** RFC 4226, 4: as long as the digest. */
const SECRET_BYTES = 20;
const ISSUER = 'Tasty Food';

/** The second factor of a person, turned on and off by themselves. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly store: SecondFactorStore,
    private readonly box: SecretBox,
    private readonly credentials: CheckCredentials,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  async of(staff: StaffMember): Promise<Omit<SecondFactor, 'demanded'>> {
    const factor = await this.store.of(staff.id);
    const available = this.box.isOpen && (await this.credentials.hasPassword(staff.id));
    return { on: factor?.on ?? false, available, recoveryCodesLeft: factor?.recoveryCodesLeft ?? 0 };
  }

  /**
   * The password is asked for once more: an unattended tablet is no place to tie somebody's account to one's own phone. Throws
   * `invalid-credentials`, `not-found` where the operator has given no key, and `already-exists` where it is on.
   */
  async begin(staff: StaffMember, password: string, ip: string): Promise<SecondFactorSecret> {
    if (!this.box.isOpen) throw notFound('second factor, since SECRETS_KEY is not set here');
    if ((await this.store.of(staff.id))?.on) throw isOn();
    await this.credentials.again(staff, { password }, ip);
    const secret = randomBytes(SECRET_BYTES);
    if (!(await this.store.begin(staff.id, this.box.seal(secret, staff.id)))) throw isOn();
    const text = base32(secret);
    return { secret: text, link: linkOf(text, staff.email) };
  }

  /** Every other session of the person ends. Throws `invalid-credentials` for a code that is not of the secret. */
  async confirm({ staff, sessionId }: SignedIn, code: string): Promise<RecoveryCodes> {
    const factor = await this.store.of(staff.id);
    if (!factor) throw notFound('second factor');
    if (factor.on) throw isOn();
    const { secret } = factor;
    const step = await this.credentials.firstCode(staff, secret, code);
    const recoveryCodes = newRecoveryCodes();
    const recoveryHashes = recoveryCodes.map(hashOfRecoveryCode);
    await this.store.transaction(async (inside) => {
      if (!(await this.store.confirm(staff.id, { secret, step, recoveryHashes }, inside))) throw isOn();
      await this.record(staff, 'turned on the second factor', inside);
    });
    await this.sessions.endThose(staff.id, { but: sessionId });
    return { recoveryCodes };
  }

  /** Every other session of the person ends. Throws `invalid-credentials`, and `not-found` where none is on. */
  async turnOff({ staff, sessionId }: SignedIn, proof: SecondFactorOff, ip: string): Promise<void> {
    await this.credentials.again(staff, proof, ip);
    await this.store.transaction(async (inside) => {
      if (!(await this.store.remove(staff.id, inside))) throw notFound('second factor');
      await this.record(staff, 'turned off the second factor', inside);
    });
    await this.sessions.endThose(staff.id, { but: sessionId });
  }

  private record(staff: StaffMember, action: AuditAction, inside: Parameters<AuditLog['record']>[1]): Promise<void> {
    const { email: subject, branchId } = staff;
    return this.audit.record({ kind: 'account', action, subject, by: staff, branchId }, inside);
  }
}

/** https://github.com/google/google-authenticator/wiki/Key-Uri-Format */
function linkOf(secret: string, email: string): string {
  const label = `${encodeURIComponent(ISSUER)}:${encodeURIComponent(email)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(ISSUER)}`;
}

function isOn(): ProblemException {
  return new ProblemException('already-exists', 'The second factor is on. Turn it off first to change the phone.');
}
