import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Inside } from '../accounts/account-store';
import type { Identity } from './identity-provider';

/** The columns of `staff_members` that say whom a provider means. */
@Injectable()
export class IdentityStore {
  /** Locked until the transaction ends. */
  async find(inside: Inside, { issuer, subject }: Identity): Promise<string | undefined> {
    const row = await inside
      .selectFrom('staff_members')
      .select('id')
      .where('oidc_issuer', '=', issuer)
      .where('oidc_subject', '=', subject)
      .forUpdate()
      .executeTakeFirst();
    return row?.id;
  }

  /** The account of an address, locked: whether it is still free for an identity, nobody having used it yet. */
  async ofAddress(
    inside: Inside,
    email: string,
  ): Promise<{ id: string; isLinked: boolean; isUsed: boolean } | undefined> {
    const row = await inside
      .selectFrom('staff_members')
      .select(['id', 'oidc_subject', 'password_hash'])
      .where(sql`lower(email)`, '=', sql`lower(${email})`)
      .forUpdate()
      .executeTakeFirst();
    return row && { id: row.id, isLinked: row.oidc_subject !== null, isUsed: row.password_hash !== null };
  }

  async link(inside: Inside, id: string, { issuer, subject }: Identity): Promise<void> {
    await inside
      .updateTable('staff_members')
      .set({ oidc_issuer: issuer, oidc_subject: subject })
      .where('id', '=', id)
      .execute();
  }
}
