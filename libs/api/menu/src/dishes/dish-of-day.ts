import type { MenuTableDish } from '@tasty-food/contract';

/** A dish as its editor shows it but for its prices, which are dated apart, and whether it is on the menu at all. */
export interface DishOfDay extends Pick<MenuTableDish, (typeof SAID_FIELDS)[number]> {
  onMenu: boolean;
}
export const SAID_FIELDS = ['category', 'name', 'description', 'ingredients', 'diet', 'soldAt'] as const;

/** What is said of a field from a day on, until a later row says otherwise. */
export interface SaidFrom {
  /** `YYYY-MM-DD` */
  day: string;
  field: string;
  value: unknown;
}

/** What is said of a dish on a day: of its rows, by the day they begin and of one day the newest last, the last of each field. */
export function dishOn(rows: readonly SaidFrom[], day: string): Partial<DishOfDay> {
  return Object.fromEntries(rows.filter((row) => row.day <= day).map(({ field, value }) => [field, value]));
}

/** The day itself where the dish is on the menu then, else the first one on which it comes; undefined: it does not. */
export function dayOnMenu(rows: readonly SaidFrom[], day: string): string | undefined {
  const later = rows.filter((row) => row.field === 'onMenu' && row.day > day).map((row) => row.day);
  return [day, ...later].find((each) => dishOn(rows, each).onMenu);
}
