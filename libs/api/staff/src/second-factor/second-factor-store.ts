import { Injectable } from '@nestjs/common';
import { Database, type Schema } from '@tasty-food/api-postgres';
import { sql, type Kysely } from 'kysely';

/** The transaction of a deed. */
type Inside = Kysely<Schema>;

/** The second factor of a person, sealed; `on` once a first code of it has come. */
export interface StoredFactor {
  readonly secret: Buffer;
  readonly on: boolean;
  readonly recoveryCodesLeft: number;
}

/** The tables `second_factors` and `recovery_codes`. */
@Injectable()
export class SecondFactorStore {
  constructor(private readonly db: Database) {}

  transaction<T>(work: (inside: Inside) => Promise<T>): Promise<T> {
    return this.db.transaction().execute(work);
  }

  async of(staffId: string): Promise<StoredFactor | undefined> {
    const row = await this.db
      .selectFrom('second_factors')
      .select(['secret', 'confirmed_at'])
      .select(
        sql<number>`(select count(*)::int from recovery_codes where recovery_codes.staff_id = ${staffId})`.as('left'),
      )
      .where('staff_id', '=', staffId)
      .executeTakeFirst();
    return row && { secret: row.secret, on: row.confirmed_at !== null, recoveryCodesLeft: row.left };
  }

  /** Of everybody, those that are on. */
  async all(): Promise<{ staffId: string; secret: Buffer }[]> {
    const rows = await this.db
      .selectFrom('second_factors')
      .select(['staff_id', 'secret'])
      .where('confirmed_at', 'is not', null)
      .execute();
    return rows.map(({ staff_id, secret }) => ({ staffId: staff_id, secret }));
  }

  /** The same secret, sealed otherwise. Answers whether it was still the one that is replaced. */
  async replaceSecret(staffId: string, sealed: Buffer, anew: Buffer): Promise<boolean> {
    const { numUpdatedRows } = await this.db
      .updateTable('second_factors')
      .set({ secret: anew })
      .where('staff_id', '=', staffId)
      .where('secret', '=', sealed)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  /** In place of one that never was confirmed. Answers whether it was put: one that is on stays. */
  async begin(staffId: string, secret: Buffer): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.db
      .insertInto('second_factors')
      .values({ staff_id: staffId, secret })
      .onConflict((earlier) =>
        earlier
          .column('staff_id')
          .doUpdateSet({ secret, created_at: sql`now()` })
          .where('second_factors.confirmed_at', 'is', null),
      )
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }

  /** Of two that come at once one wins. Answers whether this one did. */
  async confirm(
    staffId: string,
    { secret, step, recoveryHashes }: { secret: Buffer; step: number; recoveryHashes: readonly Buffer[] },
    inside: Inside,
  ): Promise<boolean> {
    const { numUpdatedRows } = await inside
      .updateTable('second_factors')
      .set({ confirmed_at: sql`now()`, last_step: step })
      .where('staff_id', '=', staffId)
      .where('secret', '=', secret)
      .where('confirmed_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return false;
    const codes = recoveryHashes.map((code_hash) => ({ staff_id: staffId, code_hash }));
    await inside.insertInto('recovery_codes').values(codes).execute();
    return true;
  }

  /** A code counts once: of two that come at once one wins, and none of an earlier step counts any more. Answers whether this one did. */
  async useStep(staffId: string, step: number): Promise<boolean> {
    const { numUpdatedRows } = await this.db
      .updateTable('second_factors')
      .set({ last_step: step })
      .where('staff_id', '=', staffId)
      .where('confirmed_at', 'is not', null)
      .where('last_step', '<', step)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  /** The same of a recovery code. */
  async useRecoveryCode(staffId: string, codeHash: Buffer): Promise<boolean> {
    const { numDeletedRows } = await this.db
      .deleteFrom('recovery_codes')
      .where('staff_id', '=', staffId)
      .where('code_hash', '=', codeHash)
      .executeTakeFirst();
    return numDeletedRows === 1n;
  }

  /** Answers whether there was one that was on. */
  async remove(staffId: string, inside: Inside): Promise<boolean> {
    const rows = await inside
      .deleteFrom('second_factors')
      .where('staff_id', '=', staffId)
      .returning('confirmed_at')
      .execute();
    return rows.some(({ confirmed_at }) => confirmed_at !== null);
  }
}
