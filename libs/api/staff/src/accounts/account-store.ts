import { Injectable } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import { Database, type Schema } from '@tasty-food/api-postgres';
import type { Account, AccountChange, AccountPage, AccountQuery, Invitation } from '@tasty-food/contract';
import { sql, type Expression, type SqlBool, type Transaction } from 'kysely';
import { STAFF_COLUMNS, staffMember, type StaffRow } from './staff-store';

export type Inside = Transaction<Schema>;

const PAGE_SIZE = 50;

/** The tables `staff_members` and `staff_branches`, for those who manage the people. */
@Injectable()
export class AccountStore {
  constructor(private readonly db: Database) {}

  transaction<T>(work: (inside: Inside) => Promise<T>): Promise<T> {
    return this.db.transaction().execute(work);
  }

  /** By name. With `branchIds` only who works at one of them. Throws `invalid-request` for a cursor that is not one of ours. */
  async list(query: AccountQuery, branchIds: readonly string[] | undefined): Promise<AccountPage> {
    let rows = this.accounts(this.db)
      .orderBy(sql`lower(name)`)
      .orderBy('id')
      .limit(PAGE_SIZE + 1);
    for (const among of [branchIds, query.branch === undefined ? undefined : [query.branch]]) {
      if (among !== undefined) rows = rows.where(worksAtOneOf(among));
    }
    if (query.search) {
      const like = `%${query.search.replace(/[\\%_]/g, '\\$&')}%`;
      rows = rows.where((row) => row.or([row('name', 'ilike', like), row('email', 'ilike', like)]));
    }
    if (query.cursor !== undefined) {
      const { name, id } = readCursor(query.cursor);
      rows = rows.where(sql<SqlBool>`(lower(name), id) > (${name}, ${id}::uuid)`);
    }
    const found = (await rows.execute()).map(account);
    const last = found[PAGE_SIZE - 1];
    if (found.length <= PAGE_SIZE || !last) return { staff: found };
    return { staff: found.slice(0, PAGE_SIZE), nextCursor: writeCursor(last) };
  }

  /** Locked until the transaction ends; undefined where nobody has this id or, with `branchIds`, works at one of them. */
  async lock(inside: Inside, id: string, branchIds: readonly string[] | undefined): Promise<Account | undefined> {
    let rows = this.accounts(inside).where('id', '=', id).forUpdate('staff_members');
    if (branchIds !== undefined) rows = rows.where(worksAtOneOf(branchIds));
    const row = await rows.executeTakeFirst();
    return row && account(row);
  }

  /** The admins who may sign in, locked in one order until the transaction ends. */
  async lockAdmins(inside: Inside): Promise<string[]> {
    const rows = await inside
      .selectFrom('staff_members')
      .select('id')
      .where('role', '=', 'admin')
      .where('disabled_at', 'is', null)
      .orderBy('id')
      .forUpdate()
      .execute();
    return rows.map(({ id }) => id);
  }

  /** Throws `address-taken`, and `not-found` for a branch that is not there. */
  async add(
    inside: Inside,
    id: string,
    { email, name, role, branchId, otherBranchIds, language }: Invitation,
  ): Promise<void> {
    const { numInsertedOrUpdatedRows } = await inside
      .insertInto('staff_members')
      .values({ id, email, name, role, branch_id: branchId, language })
      .onConflict((taken) => taken.expression(sql`lower(email)`).doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n)
      throw new ProblemException(
        'address-taken',
        'Somebody has this address already. Search for it in the list of people.',
      );
    await this.setBranches(inside, id, branchId, otherBranchIds ?? []);
  }

  /** Throws `not-found` for a branch that is not there. */
  async change(inside: Inside, before: Account, change: AccountChange): Promise<void> {
    const { branchId = before.branchId, otherBranchIds = before.otherBranchIds ?? [], disabled, ...plain } = change;
    await inside
      .updateTable('staff_members')
      .set({
        name: plain.name ?? before.name,
        role: plain.role ?? before.role,
        language: plain.language ?? before.language,
        branch_id: branchId,
        ...(disabled !== undefined && { disabled_at: disabled ? sql<Date>`coalesce(disabled_at, now())` : null }),
      })
      .where('id', '=', before.id)
      .execute();
    await this.setBranches(inside, before.id, branchId, otherBranchIds);
  }

  /** The home branch is among them: the reference refuses one that is not there. */
  private async setBranches(inside: Inside, id: string, home: string | null, others: readonly string[]): Promise<void> {
    await inside.deleteFrom('staff_branches').where('staff_id', '=', id).execute();
    const all = home === null ? [] : [...new Set([home, ...others])];
    if (all.length === 0) return;
    await inside
      .insertInto('staff_branches')
      .values(all.map((branch_id) => ({ staff_id: id, branch_id })))
      .execute()
      .catch(refuseUnknownBranch);
  }

  private accounts(db: Database | Inside) {
    return db
      .selectFrom('staff_members')
      .select(['id', 'disabled_at', 'staff_members.created_at', ...STAFF_COLUMNS])
      .select(sql<boolean>`password_hash is null and oidc_subject is null`.as('invited'))
      .select(
        sql<boolean>`exists (
          select from second_factors where second_factors.staff_id = staff_members.id and confirmed_at is not null
        )`.as('second_factor'),
      )
      .select(
        sql<Date | null>`(select max(last_seen_at) from sessions where sessions.staff_id = staff_members.id)`.as(
          'seen_at',
        ),
      );
  }
}

type AccountRow = StaffRow & {
  disabled_at: Date | null;
  created_at: Date;
  invited: boolean;
  second_factor: boolean;
  seen_at: Date | null;
};

function account(row: AccountRow): Account {
  return {
    ...staffMember(row),
    state: row.disabled_at !== null ? 'disabled' : row.invited ? 'invited' : 'active',
    createdAt: row.created_at.toISOString(),
    ...(row.seen_at && { lastSeenAt: row.seen_at.toISOString() }),
    ...(row.second_factor && { secondFactor: true as const }),
  };
}

function worksAtOneOf(branchIds: readonly string[]): Expression<SqlBool> {
  return sql<SqlBool>`(staff_members.branch_id = any(${[...branchIds]}) or exists (
    select from staff_branches works where works.staff_id = staff_members.id and works.branch_id = any(${[...branchIds]})
  ))`;
}

const FOREIGN_KEY_VIOLATION = '23503';

function refuseUnknownBranch(failure: unknown): never {
  if ((failure as { code?: unknown }).code !== FOREIGN_KEY_VIOLATION) throw failure;
  throw new ProblemException('not-found', 'There is no such branch. GET /api/branches lists them.');
}

function writeCursor({ name, id }: Account): string {
  return Buffer.from(JSON.stringify([name.toLowerCase(), id])).toString('base64url');
}

function readCursor(cursor: string): { name: string; id: string } {
  try {
    const [name, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof name === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)) return { name, id };
  } catch {
    // Said below, as for any other.
  }
  throw new ProblemException('invalid-request', 'cursor: use the nextCursor of the page before, as it came.');
}
