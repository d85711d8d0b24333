import { Injectable } from '@nestjs/common';
import { Database, type Schema } from '@tasty-food/api-postgres';
import { sql, type Insertable } from 'kysely';

type RowsOf<Table extends keyof Schema> = Insertable<Schema[Table]>[];

/** The rows of a whole menu, table by table. */
export interface MenuRows {
  branches: RowsOf<'branches'>;
  categories: RowsOf<'categories'>;
  ingredients: RowsOf<'ingredients'>;
  ingredient_allergens: RowsOf<'ingredient_allergens'>;
  dishes: RowsOf<'dishes'>;
  dish_days: RowsOf<'dish_days'>;
  dish_ingredients: RowsOf<'dish_ingredients'>;
  dish_branches: RowsOf<'dish_branches'>;
  register_cells: RowsOf<'register_cells'>;
  register_history: RowsOf<'register_history'>;
}

/** Parents before children: each row finds what it refers to. */
const TABLES = [
  'branches',
  'categories',
  'ingredients',
  'ingredient_allergens',
  'dishes',
  'dish_days',
  'dish_ingredients',
  'dish_branches',
  'register_cells',
  'register_history',
] as const satisfies (keyof MenuRows)[];

/** Writes whole menus. */
@Injectable()
export class MenuImportStore {
  constructor(private readonly db: Database) {}

  /**
   * Writes all rows or none, one statement a table, and only while there is no dish; says whether it wrote. Instances that
   * start together wait for each other here, and the first one writes.
   */
  async fillEmptyMenu(rows: MenuRows): Promise<boolean> {
    return this.db.transaction().execute(async (inside) => {
      await sql`lock table dishes in share row exclusive mode`.execute(inside);
      if (await inside.selectFrom('dishes').select('id').limit(1).executeTakeFirst()) return false;
      for (const table of TABLES) await inside.insertInto(table).values(rows[table]).execute();
      return true;
    });
  }
}
