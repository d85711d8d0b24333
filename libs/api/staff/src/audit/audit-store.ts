import { Injectable } from '@nestjs/common';
import { Database, type AuditEntriesTable, type Schema } from '@tasty-food/api-postgres';
import type { AuditEntry, AuditQuery } from '@tasty-food/contract';
import { sql, type Insertable, type Kysely, type Selectable } from 'kysely';

/** The transaction of a deed. */
export type Inside = Kysely<Schema>;

/** A page of entries is for whoever works at one of `branchIds`; undefined: for who may see all. */
export interface AuditScope {
  readonly branchIds: readonly string[] | undefined;
}

/** The table `audit_entries`. The database itself refuses to change or take away what stands in it. */
@Injectable()
export class AuditStore {
  constructor(private readonly db: Database) {}

  async add(entry: Insertable<AuditEntriesTable>, inside: Inside = this.db): Promise<void> {
    await inside.insertInto('audit_entries').values(entry).execute();
  }

  /** Newest first; `before` is the id of the last entry that is known already. */
  async list(query: AuditQuery, scope: AuditScope, page: { limit: number; before?: string }): Promise<AuditEntry[]> {
    const { kind, staffId, from, to } = query;
    let rows = this.db.selectFrom('audit_entries').selectAll().orderBy('id', 'desc').limit(page.limit);
    if (kind !== undefined) rows = rows.where('kind', '=', kind);
    if (staffId !== undefined) rows = rows.where('staff_id', '=', staffId);
    if (from !== undefined)
      rows = rows.where('at', '>=', sql<Date>`${from}::date::timestamp at time zone 'Europe/Brussels'`);
    if (to !== undefined)
      rows = rows.where('at', '<', sql<Date>`(${to}::date + 1)::timestamp at time zone 'Europe/Brussels'`);
    if (scope.branchIds !== undefined) rows = rows.where('branch_id', '=', sql<string>`any(${[...scope.branchIds]})`);
    if (page.before !== undefined) rows = rows.where('id', '<', page.before);
    return (await rows.execute()).map(entryOf);
  }

  /** What others did with the conversations of a person, newest first: see `AuditLog.recordAccess`. */
  async accessesTo(staffId: string, limit: number): Promise<AuditEntry[]> {
    const rows = await this.db
      .selectFrom('audit_entries')
      .selectAll()
      .where('kind', '=', 'conversation')
      .where(sql<string>`after ->> 'staffId'`, '=', staffId)
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.map(entryOf);
  }

  /** The database lets go only of what is older than a year, and only where the transaction says that it means it. */
  async deleteOlderThan(days: number): Promise<number> {
    return this.db.transaction().execute(async (inside) => {
      await sql`set local tasty_food.retention = 'on'`.execute(inside);
      const { numDeletedRows } = await inside
        .deleteFrom('audit_entries')
        .where('at', '<', sql<Date>`now() - ${days} * interval '1 day'`)
        .executeTakeFirst();
      return Number(numDeletedRows);
    });
  }
}

function entryOf(row: Selectable<AuditEntriesTable>): AuditEntry {
  return {
    entryId: row.id,
    at: row.at.toISOString(),
    kind: row.kind,
    action: row.action,
    subject: row.subject,
    staffId: row.staff_id,
    by: row.staff_name,
    branchId: row.branch_id,
    before: row.before,
    after: row.after,
    reason: row.reason,
    requestId: row.request_id,
  };
}
