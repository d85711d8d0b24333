import type { Turn } from '@tasty-food/contract';

const DISH = 'dish:';

/** The names of the dishes that an answer rests on, that are out, and that none of its tables shows. */
export function namedOut({ sources, facts }: Turn, out: ReadonlyMap<string, unknown>): readonly string[] {
  const rows: readonly object[] = facts.flatMap((shown): object[] => shown.rows);
  const inTables = new Set(rows.map((row) => ('dishId' in row ? row.dishId : undefined)));
  return sources
    .filter(({ kind, locator }) => kind === 'dish' && locator.startsWith(DISH))
    .filter(({ locator }) => {
      const dishId = locator.slice(DISH.length);
      return out.has(dishId) && !inTables.has(dishId);
    })
    .map(({ title }) => title);
}
