import { Injectable } from '@nestjs/common';
import type { Inside } from '@tasty-food/api-events';
import { Database, type CertificatesTable, type Schema } from '@tasty-food/api-postgres';
import type { LocalizedText, StaffMember } from '@tasty-food/contract';
import { sql, type Insertable, type Selectable, type Transaction, type Updateable } from 'kysely';

export type CertificateRecord = Selectable<CertificatesTable>;
type Values = { supplier: string; scope: LocalizedText; issuer: string; valid_from: string; valid_to: string };

/** The tables `certificates` and `certificate_history`: every write of the one is a row of the other. */
@Injectable()
export class CertificateStore {
  constructor(private readonly db: Database) {}

  /** Those of the branches and those of every branch; undefined: all of them. The newest ends first. */
  async of(
    branchIds: readonly string[] | undefined,
    reader: Database | Inside = this.db,
  ): Promise<CertificateRecord[]> {
    return reader
      .selectFrom('certificates')
      .selectAll()
      .$if(branchIds !== undefined, (query) =>
        query.where((row) => row.or([row('branch_id', 'is', null), row('branch_id', 'in', branchIds ?? [])])),
      )
      .orderBy('supplier')
      .orderBy('valid_to', 'desc')
      .orderBy('id')
      .execute();
  }

  /** One change of many at a time, until the commit; reading goes on. */
  async lockAll(inside: Inside): Promise<void> {
    await sql`lock table certificates in share row exclusive mode`.execute(inside);
  }

  async find(id: string): Promise<CertificateRecord | undefined> {
    return this.db.selectFrom('certificates').selectAll().where('id', '=', id).executeTakeFirst();
  }

  async add(
    inside: Inside,
    id: string,
    branchId: string | null,
    values: Values,
    by: StaffMember,
  ): Promise<CertificateRecord> {
    const row = { id, branch_id: branchId, ...values, changed_by: by.id, changed_by_name: by.name };
    return remember(
      inside,
      await inside.insertInto('certificates').values(row).returningAll().executeTakeFirstOrThrow(),
    );
  }

  /** Undefined when the row is no longer of that version. */
  async change(
    inside: Inside,
    id: string,
    version: number,
    values: Values,
    by: StaffMember,
  ): Promise<CertificateRecord | undefined> {
    return this.update(inside, id, version, values, by);
  }

  /** From now on it is worth nothing, whatever its days say. */
  async withdraw(inside: Inside, id: string, version: number, by: StaffMember): Promise<CertificateRecord | undefined> {
    return this.update(inside, id, version, { withdrawn_at: new Date() }, by);
  }

  /** Only while there is none. */
  async fillEmpty(rows: Insertable<CertificatesTable>[]): Promise<void> {
    await this.db.transaction().execute(async (inside) => {
      await this.lockAll(inside);
      if (await inside.selectFrom('certificates').select('id').limit(1).executeTakeFirst()) return;
      for (const row of await inside.insertInto('certificates').values(rows).returningAll().execute())
        await remember(inside, row);
    });
  }

  private async update(
    inside: Inside,
    id: string,
    version: number,
    values: Updateable<CertificatesTable>,
    by: StaffMember,
  ): Promise<CertificateRecord | undefined> {
    const row = await inside
      .updateTable('certificates')
      .set({ ...values, version: version + 1, changed_by: by.id, changed_by_name: by.name, changed_at: sql`now()` })
      .where('id', '=', id)
      .where('version', '=', version)
      .returningAll()
      .executeTakeFirst();
    return row && remember(inside, row);
  }
}

async function remember(inside: Transaction<Schema>, row: CertificateRecord): Promise<CertificateRecord> {
  const { id, version, changed_by, changed_by_name } = row;
  await inside
    .insertInto('certificate_history')
    .values({ certificate_id: id, version, certificate: JSON.stringify(row), changed_by, changed_by_name })
    .execute();
  return row;
}
