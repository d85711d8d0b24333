import { Injectable } from '@nestjs/common';
import { Database, type Schema } from '@tasty-food/api-postgres';
import { sql, type Kysely } from 'kysely';
import type { RestaurantFile } from './restaurant-file';

/** The transaction of a deed. */
export type Inside = Kysely<Schema>;
export type Table = keyof RestaurantFile;

/** Writes the tables `branches` and `categories`. */
@Injectable()
export class RestaurantStore {
  constructor(private readonly db: Database) {}

  /** One after the other: each compares with what the one before has written. */
  transaction<T>(work: (inside: Inside) => Promise<T>): Promise<T> {
    return this.db.transaction().execute(async (inside) => {
      await sql`lock table branches, categories in share row exclusive mode`.execute(inside);
      return work(inside);
    });
  }

  /** What is there by id, without what says only where it stands; in its order. */
  async stored(inside: Inside, table: Table): Promise<Map<string, unknown>> {
    const rows = await inside.selectFrom(table).selectAll().orderBy('position').execute();
    return new Map(rows.map(({ position: _position, ...row }) => [row.id, row]));
  }

  async writeBranches(inside: Inside, branches: RestaurantFile['branches']): Promise<void> {
    await inside
      .insertInto('branches')
      .values(branches.map((branch, position) => ({ ...branch, position })))
      .onConflict((there) =>
        there.column('id').doUpdateSet(({ ref }) => ({
          name: ref('excluded.name'),
          address: ref('excluded.address'),
          position: ref('excluded.position'),
        })),
      )
      .execute();
  }

  async writeCategories(inside: Inside, categories: RestaurantFile['categories']): Promise<void> {
    await inside
      .insertInto('categories')
      .values(categories.map((category, position) => ({ ...category, position })))
      .onConflict((there) =>
        there
          .column('id')
          .doUpdateSet(({ ref }) => ({ name: ref('excluded.name'), position: ref('excluded.position') })),
      )
      .execute();
  }

  /** In this order, from a position on. */
  async place(inside: Inside, table: Table, from: number, ids: readonly string[]): Promise<void> {
    for (const [at, id] of ids.entries())
      await inside
        .updateTable(table)
        .set({ position: from + at })
        .where('id', '=', id)
        .execute();
  }
}
