import { Injectable } from '@nestjs/common';
import { addDays } from '@tasty-food/api-branches';
import type { Inside } from '@tasty-food/api-events';
import { Database, type Schema } from '@tasty-food/api-postgres';
import type { MenuTableDish } from '@tasty-food/contract';
import { sql, type Transaction } from 'kysely';
import type { MenuReferences } from './check-menu-rows';

type Reader = Database | Transaction<Schema>;

/** The menu as a table: read whole, written dish by dish, dated. */
@Injectable()
export class MenuTableStore {
  constructor(private readonly db: Database) {}

  async references(): Promise<MenuReferences> {
    const ids = async (table: 'categories' | 'ingredients' | 'branches') =>
      (await this.db.selectFrom(table).select('id').orderBy('id').execute()).map(({ id }) => id);
    return {
      categories: await ids('categories'),
      ingredients: await ids('ingredients'),
      branches: await ids('branches'),
    };
  }

  /** Two imports at once would each believe that the other had not happened. */
  async lock(inside: Inside): Promise<void> {
    await sql`lock table dishes in share row exclusive mode`.execute(inside);
  }

  /** The dishes that are on the menu on a day or will be, as they are then, in the order of the menu. */
  async dishes(day: string, inside?: Inside): Promise<MenuTableDish[]> {
    const reader: Reader = inside ?? this.db;
    const dishes = await reader
      .selectFrom('dishes')
      .innerJoin('categories', 'categories.id', 'dishes.category_id')
      .selectAll('dishes')
      .where((row) => row.or([row('dishes.valid_to', 'is', null), row('dishes.valid_to', '>=', day)]))
      .orderBy('categories.position')
      .orderBy('dishes.position')
      .execute();
    const parts = await reader
      .selectFrom('dish_ingredients')
      .selectAll()
      .orderBy('dish_id')
      .orderBy('position')
      .execute();
    const sold = await reader
      .selectFrom('dish_branches')
      .selectAll()
      .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', day)]))
      .orderBy('branch_id')
      .execute();
    const dated = await reader
      .selectFrom('dish_prices')
      .selectAll()
      .where('valid_from', '<=', day)
      .orderBy('valid_from', 'desc')
      .execute();
    return dishes.map((dish) => {
      const here = sold.filter(({ dish_id }) => dish_id === dish.id);
      const prices = dated.filter(({ dish_id }) => dish_id === dish.id);
      const own = here.flatMap(({ branch_id, price_cents }): [string, number][] => {
        const newest = prices.find((price) => price.branch_id === branch_id);
        const price = newest ? newest.price_cents : price_cents;
        return price === null ? [] : [[branch_id, price]];
      });
      return {
        id: dish.id,
        category: dish.category_id,
        name: dish.name,
        description: dish.description,
        ingredients: parts.filter(({ dish_id }) => dish_id === dish.id).map(({ ingredient_id }) => ingredient_id),
        priceCents: prices.find(({ branch_id }) => branch_id === null)?.price_cents ?? dish.price_cents,
        pricesByBranch: Object.fromEntries(own),
        soldAt: here.map(({ branch_id }) => branch_id),
        diet: dish.diet,
      };
    });
  }

  async addDish(inside: Inside, dish: MenuTableDish, from: string): Promise<void> {
    const { position } = await inside
      .selectFrom('dishes')
      .select((row) => row.fn.coalesce(row.fn.max('position'), sql<number>`-1`).as('position'))
      .executeTakeFirstOrThrow();
    const columns = { name: dish.name, description: dish.description, diet: dish.diet, category_id: dish.category };
    await inside
      .insertInto('dishes')
      .values({ id: dish.id, ...columns, price_cents: dish.priceCents, position: position + 1, valid_from: from })
      // It was on the menu once, and comes back.
      .onConflict((there) => there.column('id').doUpdateSet({ ...columns, valid_from: from, valid_to: null }))
      .execute();
  }

  async changeDish(inside: Inside, { id, name, description, diet, category }: MenuTableDish): Promise<void> {
    await inside
      .updateTable('dishes')
      .set({ name, description, diet, category_id: category })
      .where('id', '=', id)
      .execute();
  }

  /** Its last day is the one before; false where it had no day yet. Its register and its history stay. */
  async removeDish(inside: Inside, id: string, from: string): Promise<boolean> {
    const { numUpdatedRows } = await inside
      .updateTable('dishes')
      .set({ valid_to: addDays(from, -1) })
      .where('id', '=', id)
      .where('valid_from', '<', from)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** From a day on; `branchId` null: everywhere without a price of its own. `cents` null: none of its own any more. */
  async setPrice(
    inside: Inside,
    dishId: string,
    branchId: string | null,
    cents: number | null,
    from: string,
  ): Promise<void> {
    await inside
      .deleteFrom('dish_prices')
      .where('dish_id', '=', dishId)
      .where('branch_id', 'is not distinct from', branchId)
      .where('valid_from', '=', from)
      .execute();
    await inside
      .insertInto('dish_prices')
      .values({ dish_id: dishId, branch_id: branchId, price_cents: cents, valid_from: from })
      .execute();
  }

  async setIngredients(inside: Inside, { id, ingredients }: MenuTableDish): Promise<void> {
    await inside.deleteFrom('dish_ingredients').where('dish_id', '=', id).execute();
    const rows = ingredients.map((ingredient_id, position) => ({ dish_id: id, ingredient_id, position }));
    await inside.insertInto('dish_ingredients').values(rows).execute();
  }

  /** Sold at these from a day on, and at no other. What a branch sold before keeps its register. */
  async setBranches(
    inside: Inside,
    { id, soldAt }: MenuTableDish,
    before: readonly string[],
    from: string,
  ): Promise<void> {
    const added = soldAt.filter((branch) => !before.includes(branch));
    for (const branch_id of added)
      await inside
        .insertInto('dish_branches')
        .values({ dish_id: id, branch_id, valid_from: from })
        .onConflict((there) =>
          there.columns(['dish_id', 'branch_id']).doUpdateSet({ valid_from: from, valid_to: null }),
        )
        .execute();
    const gone = before.filter((branch) => !soldAt.includes(branch));
    if (gone.length === 0) return;
    await inside
      .updateTable('dish_branches')
      .set({ valid_to: addDays(from, -1) })
      .where('dish_id', '=', id)
      .where('branch_id', 'in', gone)
      .execute();
  }
}
