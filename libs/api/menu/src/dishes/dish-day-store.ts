import { Injectable } from '@nestjs/common';
import { addDays } from '@tasty-food/api-branches';
import type { Inside } from '@tasty-food/api-events';
import { Database } from '@tasty-food/api-postgres';
import { sql } from 'kysely';
import { dishOn, type DishOfDay, type SaidFrom } from './dish-of-day';

/** The table `dish_days`: what is said of each dish from a day on. */
@Injectable()
export class DishDayStore {
  constructor(private readonly db: Database) {}

  /** By dish, each in the order of `dishOn`; of all dishes, or of one. */
  async rows(reader: Database | Inside = this.db, dishId?: string): Promise<ReadonlyMap<string, SaidFrom[]>> {
    const rows = await reader
      .selectFrom('dish_days')
      .select(['dish_id', 'valid_from as day', 'field', 'value'])
      .$if(dishId !== undefined, (query) => query.where('dish_id', '=', dishId ?? ''))
      .orderBy('valid_from')
      .orderBy('id')
      .execute();
    return Map.groupBy(rows, (row) => row.dish_id);
  }

  /** From a day on, until what is said of the same field from a later day. */
  async say(inside: Inside, dishId: string, said: Partial<DishOfDay>, from: string): Promise<void> {
    await inside
      .insertInto('dish_days')
      .values(dishDayRows(dishId, said, from))
      .execute();
  }

  /** Off the menu from a day on, and not back on a later one; false where it was not on it the day before. */
  async takeOff(inside: Inside, dishId: string, from: string): Promise<boolean> {
    const rows = (await this.rows(inside, dishId)).get(dishId) ?? [];
    if (!dishOn(rows, addDays(from, -1)).onMenu) return false;
    const back = rows.filter(({ day, field, value }) => field === 'onMenu' && value === true && day > from);
    for (const day of new Set([from, ...back.map((row) => row.day)]))
      await this.say(inside, dishId, { onMenu: false }, day);
    return true;
  }
}

export function dishDayRows(dish_id: string, said: Partial<DishOfDay>, valid_from: string) {
  return Object.entries(said).map(([field, value]) => ({ dish_id, valid_from, field, value: JSON.stringify(value) }));
}

/** To join: what is said on a day of each dish of which anything is. The same as `dishOn`, for a query that reads a whole menu. */
export function saidOn(day: string) {
  return sql<{ dish_id: string; said: DishOfDay }>`(
    select dish_id, jsonb_object_agg(field, value) as said from (
      select distinct on (dish_id, field) dish_id, field, value from dish_days
      where valid_from <= ${day} order by dish_id, field, valid_from desc, id desc
    ) as newest group by dish_id
  )`;
}
