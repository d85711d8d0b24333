import {
  ALLERGEN_CODES,
  type AllergenCode,
  type AllergenRow,
  type AllergenState,
  type DishClaim,
  type DishRow,
  type Language,
  type Menu,
  type MenuDish,
  type Register,
} from '@tasty-food/contract';
import { stateOf } from './find-dishes';
import type { RegisterCell } from './menu-history-store';
import type { DishRecord } from './menu-store';

/** A dish as the assistant tells of it. `soldHere: false` is never available, and its allergens are unknown here. */
export interface FoundDish extends DishRow {
  description: string;
  category: string;
  ingredients: string[];
  soldHere: boolean;
  /** When a dish that is out comes back, if that is known. */
  until?: string;
  /** What differs in the making at this branch. */
  note?: string;
  allergens: Record<AllergenCode, AllergenState>;
  /** The same fourteen cells with who checked them and when. */
  register: AllergenRow[];
}

export function foundDish(dish: DishRecord, language: Language): FoundDish {
  return {
    ...dishRow(dish, language),
    description: dish.description[language],
    category: dish.category.name[language],
    ingredients: dish.ingredients.map((name) => name[language]),
    soldHere: dish.soldHere,
    ...untilOf(dish),
    ...(dish.note ? { note: dish.note[language] } : {}),
    allergens: byCode((code) => stateOf(dish, code)),
    register: ALLERGEN_CODES.map((code) => allergenRow(dish, code, language)),
  };
}

export function dishRow(dish: DishRecord, language: Language): DishRow {
  return {
    dishId: dish.id,
    dish: dish.name[language],
    priceCents: dish.priceCents,
    available: dish.soldHere && !dish.out,
    diet: dish.diet,
    version: dish.version,
  };
}

export function allergenRow(dish: DishRecord, code: AllergenCode, language: Language): AllergenRow {
  return { dishId: dish.id, dish: dish.name[language], code, ...cellView(dish.cells[code]) };
}

export function menuOfDishes(dishes: readonly DishRecord[], branch: string, language: Language, asOf: Date): Menu {
  const categories = Map.groupBy(dishes, (dish) => dish.category.id);
  return {
    branch,
    asOf: asOf.toISOString(),
    currency: 'EUR',
    categories: [...categories].map(([id, inCategory]) => ({
      id,
      name: inCategory[0]?.category.name[language] ?? id,
      dishes: inCategory.map((dish) => menuDish(dish, language)),
    })),
  };
}

export function registerOf(
  dishes: readonly DishRecord[],
  claims: ReadonlyMap<string, DishClaim[]>,
  { branch, language, asOf }: { branch: string; language: Language; asOf: Date },
): Register {
  return {
    branch,
    asOf: asOf.toISOString(),
    codes: [...ALLERGEN_CODES],
    dishes: dishes.map((dish) => ({
      dishId: dish.id,
      name: dish.name[language],
      allergens: byCode((code) => cellView(dish.cells[code])),
      ...(claims.has(dish.id) ? { claims: claims.get(dish.id) } : {}),
    })),
  };
}

function menuDish(dish: DishRecord, language: Language): MenuDish {
  return {
    id: dish.id,
    name: dish.name[language],
    description: dish.description[language],
    priceCents: dish.priceCents,
    diet: dish.diet,
    allergens: byCode((code) => stateOf(dish, code)),
    available: !dish.out,
    ...untilOf(dish),
  };
}

function untilOf(dish: DishRecord): { until?: string } {
  return dish.out && dish.until ? { until: dish.until.toISOString() } : {};
}

/** A code that the register has no cell for was never checked: version 0. */
function cellView(cell: RegisterCell | undefined): Omit<AllergenRow, 'dishId' | 'dish' | 'code'> {
  if (!cell) return { state: 'unknown', version: 0 };
  return {
    state: cell.state,
    ...(cell.checkedAt ? { checkedAt: cell.checkedAt.toISOString() } : {}),
    ...(cell.checkedBy === null ? {} : { checkedBy: cell.checkedBy }),
    version: cell.version,
  };
}

function byCode<T>(of: (code: AllergenCode) => T): Record<AllergenCode, T> {
  return Object.fromEntries(ALLERGEN_CODES.map((code) => [code, of(code)])) as Record<AllergenCode, T>;
}
