import { Injectable } from '@nestjs/common';
import type { Inside } from '@tasty-food/api-events';
import { Database } from '@tasty-food/api-postgres';
import type { AllergenCode, AllergenState, LocalizedText } from '@tasty-food/contract';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { signed, type Signature } from './cell';

export interface IngredientRecord {
  id: string;
  name: LocalizedText;
  said: { code: AllergenCode; state: AllergenState }[];
  /** How often each allergen was changed, where it was. */
  changes: { code: AllergenCode; count: number }[];
  dishes: { id: string; name: LocalizedText }[];
}

/** What an ingredient says of an allergen, and what it is to say. */
export interface IngredientWish {
  ingredientId: string;
  code: AllergenCode;
  from: AllergenState;
  to: AllergenState;
}

/** What the ingredients contain: `ingredients`, `ingredient_allergens`, and `ingredient_history`. */
@Injectable()
export class IngredientStore {
  constructor(private readonly db: Database) {}

  /** All of them by id, with what is not free in them and the dishes that have them. */
  async all(): Promise<IngredientRecord[]> {
    return this.db
      .selectFrom('ingredients')
      .selectAll()
      .select((ingredient) => [
        jsonArrayFrom(
          ingredient
            .selectFrom('ingredient_allergens')
            .select(['code', 'state'])
            .whereRef('ingredient_id', '=', 'ingredients.id'),
        ).as('said'),
        jsonArrayFrom(
          ingredient
            .selectFrom('ingredient_history')
            .select((row) => ['code', sql<number>`${row.fn.countAll()}::int`.as('count')])
            .whereRef('ingredient_id', '=', 'ingredients.id')
            .groupBy('code'),
        ).as('changes'),
        jsonArrayFrom(
          ingredient
            .selectFrom('dish_ingredients as part')
            .innerJoin('dishes', 'dishes.id', 'part.dish_id')
            .select(['dishes.id', 'dishes.name'])
            .whereRef('part.ingredient_id', '=', 'ingredients.id')
            .orderBy('dishes.id'),
        ).as('dishes'),
      ])
      .orderBy('id')
      .execute();
  }

  async names(ids: readonly string[]): Promise<ReadonlyMap<string, LocalizedText>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.selectFrom('ingredients').select(['id', 'name']).where('id', 'in', ids).execute();
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** False where there is one of this id. What is not free of it is written down. */
  async add(
    inside: Inside,
    { id, name }: { readonly id: string; readonly name: LocalizedText },
    said: readonly { readonly code: AllergenCode; readonly state: Exclude<AllergenState, 'free'> }[],
  ): Promise<boolean> {
    const added = await inside
      .insertInto('ingredients')
      .values({ id, name })
      .onConflict((there) => there.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) return false;
    const rows = said.map(({ code, state }) => ({ ingredient_id: id, code, state }));
    await inside.insertInto('ingredient_allergens').values(rows).execute();
    return true;
  }

  /** What an ingredient says of an allergen, locked until the commit; undefined when there is no such ingredient. */
  async lock(inside: Inside, ingredientId: string, code: AllergenCode): Promise<AllergenState | undefined> {
    const there = await inside
      .selectFrom('ingredients')
      .select('id')
      .where('id', '=', ingredientId)
      .forUpdate()
      .executeTakeFirst();
    return there && this.says(inside, ingredientId, code);
  }

  /** What an ingredient says of an allergen. */
  async says(reader: Inside | Database, ingredientId: string, code: AllergenCode): Promise<AllergenState> {
    const row = await reader
      .selectFrom('ingredient_allergens')
      .select('state')
      .where('ingredient_id', '=', ingredientId)
      .where('code', '=', code)
      .executeTakeFirst();
    return row?.state ?? 'free';
  }

  /** Who changed what an ingredient has of an allergen, the newest first: there are as many as its version says. */
  async changes(inside: Inside, ingredientId: string, code: AllergenCode): Promise<{ by: string; at: Date }[]> {
    return inside
      .selectFrom('ingredient_history')
      .select(['changed_by_name as by', 'changed_at as at'])
      .where('ingredient_id', '=', ingredientId)
      .where('code', '=', code)
      .orderBy('id', 'desc')
      .execute();
  }

  async set(
    inside: Inside,
    { ingredientId, code, from, to }: IngredientWish,
    by: Signature & { id: string },
  ): Promise<void> {
    await inside
      .deleteFrom('ingredient_allergens')
      .where('ingredient_id', '=', ingredientId)
      .where('code', '=', code)
      .execute();
    if (to !== 'free')
      await inside
        .insertInto('ingredient_allergens')
        .values({ ingredient_id: ingredientId, code, state: to })
        .execute();
    await inside
      .insertInto('ingredient_history')
      .values({ ingredient_id: ingredientId, code, from_state: from, to_state: to, ...signed(by), changed_by: by.id })
      .execute();
  }

  /** The dishes that have an ingredient, each with what all its ingredients say of an allergen once this one says `to`. */
  async dishesWith(
    reader: Inside | Database,
    { ingredientId, code, to }: Pick<IngredientWish, 'ingredientId' | 'code' | 'to'>,
  ): Promise<Map<string, AllergenState[]>> {
    const rows = await reader
      .selectFrom('dish_ingredients as part')
      .leftJoin('ingredient_allergens as said', (join) =>
        join.onRef('said.ingredient_id', '=', 'part.ingredient_id').on('said.code', '=', code),
      )
      .select(['part.dish_id', 'part.ingredient_id', 'said.state'])
      .where('part.dish_id', 'in', (row) =>
        row.selectFrom('dish_ingredients').select('dish_id').where('ingredient_id', '=', ingredientId),
      )
      .orderBy('part.dish_id')
      .execute();
    const dishes = new Map<string, AllergenState[]>();
    for (const { dish_id, ingredient_id, state } of rows) {
      const says = ingredient_id === ingredientId ? to : (state ?? 'free');
      dishes.set(dish_id, [...(dishes.get(dish_id) ?? []), says]);
    }
    return dishes;
  }

  /** What each ingredient of a dish says; an allergen that is not in it is free. */
  async ofDish(inside: Inside, dishId: string): Promise<ReadonlyMap<AllergenCode, AllergenState>[]> {
    const rows = await inside
      .selectFrom('dish_ingredients as part')
      .leftJoin('ingredient_allergens as said', 'said.ingredient_id', 'part.ingredient_id')
      .select(['part.ingredient_id', 'said.code', 'said.state'])
      .where('part.dish_id', '=', dishId)
      .execute();
    return [...Map.groupBy(rows, (row) => row.ingredient_id).values()].map(
      (said) => new Map(said.flatMap(({ code, state }) => (code && state ? [[code, state] as const] : []))),
    );
  }
}
