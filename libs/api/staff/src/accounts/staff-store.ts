import { Injectable } from '@nestjs/common';
import { Database, type Schema, type StaffMembersTable } from '@tasty-food/api-postgres';
import type { Language, StaffMember } from '@tasty-food/contract';
import { sql, type Insertable, type Kysely, type Selectable } from 'kysely';

/** An account as the sign-in needs it. */
export interface Credential {
  readonly staff: StaffMember;
  /** Null: no password was chosen yet. */
  readonly passwordHash: string | null;
  readonly disabled: boolean;
}

/** The table `staff_members`: who is who. */
@Injectable()
export class StaffStore {
  constructor(private readonly db: Database) {}

  /** The account of an address, written in any case. */
  async byEmail(email: string): Promise<Credential | undefined> {
    const row = await this.credentials()
      .where(sql`lower(email)`, '=', sql`lower(${email})`)
      .executeTakeFirst();
    return row && credential(row);
  }

  async byId(id: string): Promise<Credential | undefined> {
    const row = await this.credentials().where('id', '=', id).executeTakeFirst();
    return row && credential(row);
  }

  /** A person by id; undefined for one who may no longer sign in. */
  async activeById(id: string): Promise<StaffMember | undefined> {
    const account = await this.byId(id);
    return account?.disabled === false ? account.staff : undefined;
  }

  /** Whose home branch it is, disabled or not: what they spent stays. */
  async idsOfBranch(branchId: string): Promise<string[]> {
    const rows = await this.db.selectFrom('staff_members').select('id').where('branch_id', '=', branchId).execute();
    return rows.map(({ id }) => id);
  }

  /**
   * Adds an account unless its address has one, also one that another instance adds at the same moment. Answers whether it was added.
   * `inside`: the transaction that it belongs to.
   */
  async add(account: Insertable<StaffMembersTable>, inside: Kysely<Schema> = this.db): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await inside
      .insertInto('staff_members')
      .values(account)
      .onConflict((taken) => taken.expression(sql`lower(email)`).doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows !== 0n;
  }

  /** Only in place of `before`: a password that was changed meanwhile stays. Answers whether it was replaced. */
  async replacePassword(id: string, before: string | null, passwordHash: string): Promise<boolean> {
    const { numUpdatedRows } = await this.db
      .updateTable('staff_members')
      .set({ password_hash: passwordHash })
      .where('id', '=', id)
      .where('password_hash', 'is not distinct from', before)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  async speak(id: string, language: Language): Promise<void> {
    await this.db.updateTable('staff_members').set({ language }).where('id', '=', id).execute();
  }

  private credentials() {
    return this.db.selectFrom('staff_members').select(['id', 'password_hash', 'disabled_at', ...STAFF_COLUMNS]);
  }
}

/** The columns that make a `StaffMember`, of a query that has `staff_members`. */
export const STAFF_COLUMNS = [
  'name',
  'email',
  'role',
  'staff_members.branch_id',
  'language',
  sql<string[]>`array(
    select works.branch_id from staff_branches works
    where works.staff_id = staff_members.id and works.branch_id is distinct from staff_members.branch_id
    order by works.branch_id
  )`.as('other_branch_ids'),
] as const;

export type StaffRow = Pick<
  Selectable<StaffMembersTable>,
  'id' | 'name' | 'email' | 'role' | 'branch_id' | 'language'
> & {
  other_branch_ids: string[];
};

export function staffMember(row: StaffRow): StaffMember {
  const { id, name, email, role, branch_id: branchId, other_branch_ids: others, language } = row;
  return { id, name, email, role, branchId, ...(others.length > 0 && { otherBranchIds: others }), language };
}

function credential(row: StaffRow & Pick<StaffMembersTable, 'password_hash' | 'disabled_at'>): Credential {
  return { staff: staffMember(row), passwordHash: row.password_hash, disabled: row.disabled_at !== null };
}
