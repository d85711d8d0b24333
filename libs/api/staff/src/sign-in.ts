import { Injectable } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import type { Credentials, StaffMember } from '@tasty-food/contract';
import { Passwords } from './passwords';
import { Sessions } from './sessions';
import { StaffStore } from './staff-store';

/** An address and a password in -> the person and the token of a new session out. */
@Injectable()
export class SignIn {
  constructor(
    private readonly staff: StaffStore,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  /**
   * `oldToken`, the session this browser had until now, ends. Throws `invalid-credentials` in the same words and after the
   * same work whether the address is unknown, the password wrong or the account disabled: nobody learns who works here.
   */
  async signIn(credentials: Credentials, oldToken?: string): Promise<{ staff: StaffMember; token: string }> {
    const account = await this.staff.byEmail(credentials.email);
    const matches = await this.passwords.matches(credentials.password, account?.passwordHash);
    if (!account || !matches || account.disabled)
      throw new ProblemException(
        'invalid-credentials',
        'The e-mail address or the password is wrong. Check both and try again; your manager can reset the password.',
      );
    if (oldToken !== undefined) await this.sessions.end(oldToken);
    return { staff: account.staff, token: await this.sessions.begin(account.staff.id) };
  }
}
