import { Injectable } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import type { Language } from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import { AuditLog } from '../audit/audit-log';
import { checkNewPassword } from '../passwords/check-new-password';
import { Passwords } from '../passwords/passwords';
import { AccountStore } from './account-store';
import { StaffStore } from './staff-store';

export interface NewAdmin {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  /** As `newPasswordSchema` of the contract wants it. */
  readonly password: string;
}

/** An administrator made by whoever holds the database: the way in where nobody can sign in yet, or any more. */
@Injectable()
export class CreateAdmin {
  constructor(
    private readonly accounts: AccountStore,
    private readonly staff: StaffStore,
    private readonly passwords: Passwords,
    private readonly audit: AuditLog,
  ) {}

  /** Throws `address-taken`, and `invalid-request` for a password that others would guess. */
  async create({ password, ...admin }: NewAdmin): Promise<void> {
    await checkNewPassword(password, admin);
    const password_hash = await this.passwords.hash(password);
    const account = { id: randomUUID(), ...admin, role: 'admin', branch_id: null, password_hash } as const;
    await this.accounts.transaction(async (inside) => {
      if (!(await this.staff.add(account, inside))) throw taken(admin.email);
      const by = { id: null, name: 'command line' };
      const after = { ...admin, role: 'admin' };
      await this.audit.record({ kind: 'account', action: 'created', subject: admin.email, by, after }, inside);
    });
  }
}

function taken(email: string): ProblemException {
  return new ProblemException(
    'address-taken',
    `Somebody has the address ${email} already. An administrator can change that account in the portal.`,
  );
}
