import { Injectable } from '@nestjs/common';
import type { Inside } from '@tasty-food/api-events';
import { Database, type Schema } from '@tasty-food/api-postgres';
import type { MenuTableDish } from '@tasty-food/contract';
import { sql, type Transaction } from 'kysely';
import { DishDayStore } from '../dishes/dish-day-store';
import { dayOnMenu, dishOn, type DishOfDay } from '../dishes/dish-of-day';
import type { MenuReferences } from './menu-rules';

type Reader = Database | Transaction<Schema>;

export interface DatedDish {
  dish: MenuTableDish;
  /** `YYYY-MM-DD` */
  from: string;
}

/** The menu as a table: read whole, written dish by dish, dated. */
@Injectable()
export class MenuTableStore {
  constructor(
    private readonly db: Database,
    private readonly days: DishDayStore,
  ) {}

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
    return (await this.dated(day, inside)).map(({ dish }) => dish);
  }

  /** The same, each with the day as of which it is read: a dish that is not on the menu yet as it comes. */
  async dated(day: string, inside?: Inside): Promise<DatedDish[]> {
    const reader: Reader = inside ?? this.db;
    const categories = await reader.selectFrom('categories').select('id').orderBy('position').execute();
    const dishes = await reader.selectFrom('dishes').select(['id', 'price_cents']).orderBy('position').execute();
    const said = await this.days.rows(reader);
    const sold = await reader.selectFrom('dish_branches').select(['dish_id', 'branch_id', 'price_cents']).execute();
    const prices = await reader.selectFrom('dish_prices').selectAll().orderBy('valid_from', 'desc').execute();
    const order = categories.map(({ id }) => id);
    return dishes
      .flatMap(({ id, price_cents }): DatedDish[] => {
        const rows = said.get(id) ?? [];
        const from = dayOnMenu(rows, day);
        if (from === undefined) return [];
        // On the menu, all of its fields have been said.
        const { onMenu: _, ...dish } = dishOn(rows, from) as DishOfDay;
        const soldAt = dish.soldAt.toSorted();
        const own = prices.filter(({ dish_id, valid_from }) => dish_id === id && valid_from <= from);
        const priceAt = (branch: string | null) => own.find(({ branch_id }) => branch_id === branch);
        const pricesByBranch = soldAt.flatMap((branch): [string, number][] => {
          const first = sold.find(({ dish_id, branch_id }) => dish_id === id && branch_id === branch);
          const price = (priceAt(branch) ?? first)?.price_cents ?? null;
          return price === null ? [] : [[branch, price]];
        });
        const priceCents = priceAt(null)?.price_cents ?? price_cents;
        return [
          { from, dish: { id, ...dish, soldAt, priceCents, pricesByBranch: Object.fromEntries(pricesByBranch) } },
        ];
      })
      .toSorted((one, other) => order.indexOf(one.dish.category) - order.indexOf(other.dish.category));
  }

  /** The dish as it was said last: a new one, or one that was on the menu once. */
  async addDish(inside: Inside, dish: MenuTableDish, from: string): Promise<void> {
    const { position } = await inside
      .selectFrom('dishes')
      .select((row) => row.fn.coalesce(row.fn.max('position'), sql<number>`-1`).as('position'))
      .executeTakeFirstOrThrow();
    const columns = { name: dish.name, description: dish.description, diet: dish.diet, category_id: dish.category };
    await inside
      .insertInto('dishes')
      .values({ id: dish.id, ...columns, price_cents: dish.priceCents, position: position + 1, valid_from: from })
      .onConflict((there) => there.column('id').doUpdateSet(columns))
      .execute();
  }

  async changeDish(inside: Inside, { id, name, description, diet, category }: MenuTableDish): Promise<void> {
    await inside
      .updateTable('dishes')
      .set({ name, description, diet, category_id: category })
      .where('id', '=', id)
      .execute();
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

  /** The branches have a register of it from now on; those that no longer sell it keep theirs. */
  async addBranches(inside: Inside, { id, soldAt }: MenuTableDish): Promise<void> {
    if (soldAt.length === 0) return;
    await inside
      .insertInto('dish_branches')
      .values(soldAt.map((branch_id) => ({ dish_id: id, branch_id })))
      .onConflict((there) => there.columns(['dish_id', 'branch_id']).doNothing())
      .execute();
  }
}
