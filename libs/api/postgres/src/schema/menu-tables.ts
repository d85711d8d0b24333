import type { AllergenCode, AllergenState, Diet, LocalizedText } from '@tasty-food/contract';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** A calendar day, `YYYY-MM-DD`: read as text, because a JavaScript Date would move it by the time zone of the server. */
export type Day = ColumnType<string>;

export interface BranchesTable {
  id: string;
  name: string;
  address: string;
  position: number;
}

export interface CategoriesTable {
  id: string;
  name: LocalizedText;
  position: number;
}

export interface IngredientsTable {
  id: string;
  name: LocalizedText;
}

export interface IngredientAllergensTable {
  ingredient_id: string;
  code: AllergenCode;
  state: 'contains' | 'may-contain' | 'unknown';
}

/** A dish as somebody said it last, whichever day that begins on. What holds on a day stands in `dish_days`. */
export interface DishesTable {
  id: string;
  category_id: string;
  name: LocalizedText;
  description: LocalizedText;
  price_cents: number;
  diet: Diet[];
  position: number;
  valid_from: Day;
  version: Generated<number>;
}

/** What is said of a field of a dish from a day on, until a later row; append-only. */
export interface DishDaysTable {
  id: GeneratedAlways<string>;
  dish_id: string;
  valid_from: Day;
  field: string;
  /** As the editor of a dish has the field. */
  value: ColumnType<unknown, string>;
  changed_at: Generated<Date>;
}

/** A row a change of a dish, from version 2 on; append-only. */
export interface DishVersionsTable {
  id: GeneratedAlways<string>;
  dish_id: string;
  version: number;
  columns: string[];
  valid_from: Day;
  changed_by: string;
  changed_by_name: string;
  changed_at: Generated<Date>;
}

export interface DishIngredientsTable {
  dish_id: string;
  ingredient_id: string;
  position: number;
}

/** The branch sells the dish, or once did: see `dish_days`. What is not null differs there from the dish itself. */
export interface DishBranchesTable {
  dish_id: string;
  branch_id: string;
  price_cents: number | null;
  diet: Diet[] | null;
  note: LocalizedText | null;
}

/** What a dish costs from a day on. `branch_id` null: wherever no price of its own is valid. */
export interface DishPricesTable {
  id: GeneratedAlways<string>;
  dish_id: string;
  branch_id: string | null;
  /** Null: the branch has no price of its own any more. */
  price_cents: number | null;
  valid_from: Day;
}

/** One cell of the allergen register. A missing cell is `unknown`. */
export interface RegisterCellsTable {
  dish_id: string;
  branch_id: string;
  code: AllergenCode;
  state: AllergenState;
  checked_at: Date | null;
  checked_by: string | null;
  version: Generated<number>;
  /** What its ingredients say. */
  derived_state: Generated<AllergenState>;
  /** A person said otherwise than the ingredients. */
  overridden: Generated<boolean>;
  /** The ingredients have changed since: a person must look again. */
  recheck: Generated<boolean>;
}

/** The 86 list. */
export interface AvailabilityTable {
  branch_id: string;
  dish_id: string;
  available: boolean;
  until: Date | null;
  reason: string | null;
  changed_by: string | null;
  changed_by_name: Generated<string>;
  changed_at: Generated<Date>;
  version: Generated<number>;
}

/** A row a change of the 86 list; append-only. */
export interface AvailabilityHistoryTable {
  id: GeneratedAlways<string>;
  branch_id: string;
  dish_id: string;
  version: number;
  available: boolean;
  until: Date | null;
  reason: string | null;
  changed_by: string | null;
  changed_by_name: string;
  changed_at: Generated<Date>;
}
