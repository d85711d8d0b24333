import { Injectable } from '@nestjs/common';
import { Database, type StaffMembersTable } from '@tasty-food/api-postgres';
import type { StaffMember } from '@tasty-food/contract';
import { sql, type Insertable } from 'kysely';

export interface Account {
  staff: StaffMember;
  passwordHash: string;
  disabled: boolean;
}

/** The table `staff_members`. */
@Injectable()
export class StaffStore {
  constructor(private readonly db: Database) {}

  /** The account of an address, written in any case. */
  async byEmail(email: string): Promise<Account | undefined> {
    const row = await this.db
      .selectFrom('staff_members')
      .selectAll()
      .where(sql`lower(email)`, '=', sql`lower(${email})`)
      .executeTakeFirst();
    return row && { staff: staffMember(row), passwordHash: row.password_hash, disabled: row.disabled_at !== null };
  }

  /** A person by id; undefined for one who may no longer sign in. */
  async activeById(id: string): Promise<StaffMember | undefined> {
    const row = await this.db
      .selectFrom('staff_members')
      .select(['id', ...STAFF_COLUMNS])
      .where('id', '=', id)
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    return row && staffMember(row);
  }

  /** Who works at a branch, disabled or not: what they spent stays. */
  async idsOfBranch(branchId: string): Promise<string[]> {
    const rows = await this.db.selectFrom('staff_members').select('id').where('branch_id', '=', branchId).execute();
    return rows.map(({ id }) => id);
  }

  /** Adds an account unless its address has one, also one that another instance adds at the same moment. */
  async add(account: Insertable<StaffMembersTable>): Promise<void> {
    await this.db
      .insertInto('staff_members')
      .values(account)
      .onConflict((taken) => taken.expression(sql`lower(email)`).doNothing())
      .execute();
  }
}

/** The columns that make a `StaffMember`. */
export const STAFF_COLUMNS = ['name', 'email', 'role', 'branch_id', 'language'] as const;

export function staffMember(
  row: { id: string } & Pick<StaffMembersTable, (typeof STAFF_COLUMNS)[number]>,
): StaffMember {
  const { id, name, email, role, branch_id: branchId, language } = row;
  return { id, name, email, role, branchId, language };
}
