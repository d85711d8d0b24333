import { Injectable } from '@nestjs/common';
import { brusselsDay } from '@tasty-food/api-branches';
import { Database, type Schema } from '@tasty-food/api-postgres';
import type { AllergenCode, Diet, LocalizedText } from '@tasty-food/contract';
import { sql, type ExpressionBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { saidOn } from './dishes/dish-day-store';
import { MenuHistoryStore, type RegisterCell } from './menu-history-store';

/** A dish of the menu as one branch sells it; `soldHere: false` has the dish's own price and diet, and no cells. */
export interface DishRecord {
  id: string;
  /** Counts the changes of the dish, those for a day to come too. */
  version: number;
  category: { id: string; name: LocalizedText };
  name: LocalizedText;
  description: LocalizedText;
  priceCents: number;
  diet: Diet[];
  /** What differs in the making at this branch. */
  note: LocalizedText | null;
  soldHere: boolean;
  /** On the 86 list of the branch. */
  out: boolean;
  until: Date | null;
  ingredients: LocalizedText[];
  /** What its ingredients contain, whichever branch sells it. For finding a dish; what it contains is the register's to say. */
  contains: AllergenCode[];
  /** Those that the register has; a code without a cell is unknown. */
  cells: Partial<Record<AllergenCode, RegisterCell>>;
}

/** Reads dishes, register and 86 list. */
@Injectable()
export class MenuStore {
  constructor(
    private readonly db: Database,
    private readonly history: MenuHistoryStore,
  ) {}

  /**
   * Every dish on the menu, sold at the branch or not, in the order of the menu: as it is now, or as it was said at an earlier
   * moment. Of a moment to come it tells the dishes and prices of then, and of the register what is known now.
   */
  async dishes(branchId: string, at?: Date): Promise<DishRecord[]> {
    const now = new Date();
    const dishes = await this.dishesOn(branchId, at ?? now);
    if (at === undefined || at >= now) return dishes;
    const [cells, out] = await Promise.all([this.history.cells(branchId, at), this.history.out(branchId, at)]);
    return dishes.map((dish) => ({
      ...dish,
      cells: dish.soldHere ? (cells.get(dish.id) ?? {}) : {},
      out: dish.soldHere && out.has(dish.id),
      until: out.get(dish.id)?.until ?? null,
    }));
  }

  private async dishesOn(branchId: string, at: Date): Promise<DishRecord[]> {
    const rows = await this.dishRows(branchId, at).execute();
    return rows.map((row) => ({
      id: row.id,
      version: row.version,
      category: { id: row.said.category, name: row.category_name },
      name: row.said.name,
      description: row.said.description,
      priceCents: priceOf(row),
      diet: row.branch_diet ?? row.said.diet,
      note: row.note,
      soldHere: row.sold_at !== null,
      out: row.available === false,
      until: row.until,
      ingredients: row.ingredients,
      contains: row.contains,
      cells: Object.fromEntries(
        (row.sold_at === null ? [] : row.cells).map(({ code, state, checked_at, checked_by, version }) => [
          code,
          { state, checkedAt: checked_at === null ? null : new Date(checked_at), checkedBy: checked_by, version },
        ]),
      ),
    }));
  }

  private dishRows(branchId: string, at: Date) {
    // Menus change at midnight where the branches are, not in UTC.
    const day = brusselsDay(at);
    return this.db
      .selectFrom('dishes')
      .innerJoin(saidOn(day).as('on_day'), 'on_day.dish_id', 'dishes.id')
      .innerJoin('categories', (join) => join.on('categories.id', '=', sql<string>`said ->> 'category'`))
      .leftJoin('dish_branches as here', (join) =>
        join
          .onRef('here.dish_id', '=', 'dishes.id')
          .on('here.branch_id', '=', branchId)
          .on(sql<boolean>`said -> 'soldAt' ? ${branchId}`),
      )
      .leftJoin('availability as list', (join) =>
        join
          .onRef('list.dish_id', '=', 'dishes.id')
          .on('list.branch_id', '=', branchId)
          .on('list.changed_at', '<=', at)
          .on(sql<boolean>`(list.until is null or list.until > ${at})`),
      )
      .select(['dishes.id', 'dishes.version', 'on_day.said', 'categories.name as category_name'])
      .select(['dishes.price_cents', 'here.price_cents as branch_price_cents', 'here.branch_id as sold_at'])
      .select((dish) => [
        // A branch that has no price of its own any more says -1: another thing than a branch that never had one.
        datedPrice(dish, day)
          .select(sql<number>`coalesce(price_cents, -1)`.as('price_cents'))
          .where('branch_id', '=', branchId)
          .as('dated_branch_price_cents'),
        datedPrice(dish, day).select('price_cents').where('branch_id', 'is', null).as('dated_price_cents'),
      ])
      .select(['here.diet as branch_diet', 'here.note', 'list.available', 'list.until'])
      .select([INGREDIENTS.as('ingredients'), CONTAINS.as('contains')])
      .select((dish) => [
        jsonArrayFrom(
          dish
            .selectFrom('register_cells')
            .select(['code', 'state', 'checked_at', 'checked_by', 'version'])
            .whereRef('register_cells.dish_id', '=', 'dishes.id')
            .where('register_cells.branch_id', '=', branchId),
        ).as('cells'),
      ])
      .where(sql<boolean>`said @> '{"onMenu": true}'`)
      .orderBy('categories.position')
      .orderBy('dishes.position');
  }
}

/** Of the day: a recipe changes at midnight too. */
const INGREDIENTS = sql<LocalizedText[]>`(
  select coalesce(json_agg(ingredients.name order by part.position), '[]')
  from jsonb_array_elements_text(said -> 'ingredients') with ordinality as part (id, position)
  join ingredients on ingredients.id = part.id
)`;
const CONTAINS = sql<AllergenCode[]>`(
  select coalesce(json_agg(distinct code), '[]')
  from jsonb_array_elements_text(said -> 'ingredients') as part (id)
  join ingredient_allergens on ingredient_id = part.id and state = 'contains'
)`;

interface Prices {
  price_cents: number;
  branch_price_cents: number | null;
  dated_price_cents: number | null;
  /** -1: from that day on the branch has none of its own. */
  dated_branch_price_cents: number | null;
}

/** The branch's own price before the group's, a dated one before the one it began with. */
function priceOf(row: Prices): number {
  const everywhere = row.dated_price_cents ?? row.price_cents;
  if (row.dated_branch_price_cents === null) return row.branch_price_cents ?? everywhere;
  return row.dated_branch_price_cents === -1 ? everywhere : row.dated_branch_price_cents;
}

/** The newest dated price that is valid on a day. */
function datedPrice(dish: ExpressionBuilder<Schema, 'dishes'>, day: string) {
  return dish
    .selectFrom('dish_prices')
    .whereRef('dish_prices.dish_id', '=', 'dishes.id')
    .where('dish_prices.valid_from', '<=', day)
    .orderBy('dish_prices.valid_from', 'desc')
    .limit(1);
}
