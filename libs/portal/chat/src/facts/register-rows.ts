import type { AllergenCode, AllergenRow } from '@tasty-food/contract';

/** One dish of the register as a table row: its cells in the order of the table's columns, a hole where the register has none. */
export interface RegisterDish {
  readonly dishId: string;
  readonly dish: string;
  readonly cells: readonly (AllergenRow | undefined)[];
  /** Of the cells that were checked, the one whose check is the oldest: the date that holds for all of them. */
  readonly oldestCheck?: AllergenRow;
}

export interface RegisterTable {
  readonly codes: readonly AllergenCode[];
  readonly dishes: readonly RegisterDish[];
  /** What can be said of the check of every row, when it is the same for all. */
  readonly sharedCheck?: AllergenRow;
}

export function registerTable(rows: readonly AllergenRow[]): RegisterTable {
  const codes = [...new Set(rows.map(({ code }) => code))];
  const dishes = [...Map.groupBy(rows, ({ dishId }) => dishId).entries()].map(([dishId, ofDish]) => ({
    dishId,
    dish: ofDish[0]?.dish ?? dishId,
    cells: codes.map((code) => ofDish.find((row) => row.code === code)),
    oldestCheck: oldestCheck(ofDish),
  }));
  return { codes, dishes, sharedCheck: sharedCheck(dishes) };
}

function sharedCheck(dishes: readonly RegisterDish[]): AllergenRow | undefined {
  const first = dishes[0]?.oldestCheck;
  const same = ({ oldestCheck }: RegisterDish) =>
    oldestCheck?.checkedAt === first?.checkedAt && oldestCheck?.checkedBy === first?.checkedBy;
  return dishes.every(same) ? first : undefined;
}

function oldestCheck(rows: readonly AllergenRow[]): AllergenRow | undefined {
  return rows
    .filter(({ checkedAt }) => checkedAt !== undefined)
    .toSorted((one, other) => (one.checkedAt ?? '').localeCompare(other.checkedAt ?? ''))[0];
}
