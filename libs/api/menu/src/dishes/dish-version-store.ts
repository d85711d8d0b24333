import { Injectable } from '@nestjs/common';
import type { Inside } from '@tasty-food/api-events';
import { Database } from '@tasty-food/api-postgres';
import type { StaffMember } from '@tasty-food/contract';
import { sql } from 'kysely';

/** What somebody changed of a dish. */
export interface DishVersion {
  version: number;
  /** Empty: it was taken off the menu. */
  columns: string[];
  by: string;
  at: Date;
}

/** The column `dishes.version`, and the table `dish_versions`: who made each version, and what of the dish it changed. */
@Injectable()
export class DishVersionStore {
  constructor(private readonly db: Database) {}

  /** 0 where there is no such dish. */
  async of(dishId: string, inside?: Inside): Promise<number> {
    const row = await (inside ?? this.db)
      .selectFrom('dishes')
      .select('version')
      .where('id', '=', dishId)
      .executeTakeFirst();
    return row?.version ?? 0;
  }

  /** The newest last. */
  async since(inside: Inside, dishId: string, version: number): Promise<DishVersion[]> {
    const rows = await inside
      .selectFrom('dish_versions')
      .selectAll()
      .where('dish_id', '=', dishId)
      .where('version', '>', version)
      .orderBy('version')
      .execute();
    return rows.map((row) => ({
      version: row.version,
      columns: row.columns,
      by: row.changed_by_name,
      at: row.changed_at,
    }));
  }

  /** In the transaction of the change, which holds the menu. */
  async add(inside: Inside, dishId: string, columns: string[], from: string, by: StaffMember): Promise<void> {
    const { version } = await inside
      .updateTable('dishes')
      .set({ version: sql`version + 1` })
      .where('id', '=', dishId)
      .returning('version')
      .executeTakeFirstOrThrow();
    const signature = { changed_by: by.id, changed_by_name: by.name };
    await inside
      .insertInto('dish_versions')
      .values({ dish_id: dishId, version, columns, valid_from: from, ...signature })
      .execute();
  }
}
