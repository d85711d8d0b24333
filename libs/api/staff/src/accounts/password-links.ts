import { Injectable } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import type { PasswordLink, PasswordLinkUse, StaffMember } from '@tasty-food/contract';
import { checkNewPassword } from '../passwords/check-new-password';
import { Passwords } from '../passwords/passwords';
import { CheckCode } from '../second-factor/check-code';
import { hashOfToken, newToken } from '../sessions/session-token';
import { Sessions } from '../sessions/sessions';
import { PasswordLinkStore } from './password-link-store';
import { StaffStore } from './staff-store';

/** Somebody who was invited may be away for a weekend; who asks for a new password stands before one's manager. */
const LIFE_MS = { invitation: 7 * 24 * 3_600_000, reset: 24 * 3_600_000 } as const;

/** Links by which a person chooses a password: an invitation, or a manager's reset. Each works once. */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly store: PasswordLinkStore,
    private readonly staff: StaffStore,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly code: CheckCode,
  ) {}

  /** The token stands behind `#`: browsers send that part to nobody, so it reaches no log and no `Referer`. */
  async create(kind: keyof typeof LIFE_MS, staffId: string, by: StaffMember): Promise<PasswordLink> {
    const token = newToken();
    const expiresAt = await this.store.put({
      tokenHash: hashOfToken(token),
      staffId,
      createdBy: by.id,
      lifeMs: LIFE_MS[kind],
    });
    return { path: `/set-password#${token}`, expiresAt: expiresAt.toISOString() };
  }

  /**
   * Sets the password; every session of the person ends. A second factor stays and is asked for, before the link is used up. Throws
   * `link-used`, `invalid-request` for an easily guessed password, and as `CheckCode` does.
   */
  async use({ token, password, code }: PasswordLinkUse): Promise<StaffMember> {
    const tokenHash = hashOfToken(token);
    const staffId = await this.store.find(tokenHash);
    const staff = staffId === undefined ? undefined : await this.staff.activeById(staffId);
    if (!staff) throw linkUsed();
    await checkNewPassword(password, staff);
    await this.code.check(staff, code);
    if (!(await this.store.use(tokenHash, await this.passwords.hash(password)))) throw linkUsed();
    await this.sessions.endThose(staff.id);
    return staff;
  }
}

function linkUsed(): ProblemException {
  return new ProblemException(
    'link-used',
    'The link was used already, or it is too old. Ask your manager for a new one.',
  );
}
