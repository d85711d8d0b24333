import type { Register } from '@tasty-food/contract';
import type { Speech } from '@tasty-food/portal-ui';
import type { Say } from './words/dish-words';

/** Who checked the fourteen cells of a dish and when, in as few lines as are true: one where it was one person on one day. */
export function checkOf(row: Register['dishes'][number], say: Say, speech: Pick<Speech, 'date'>): readonly string[] {
  const cells = Object.values(row.allergens);
  const checks = cells
    .filter(({ checkedAt }) => checkedAt !== undefined)
    .map(({ checkedAt, checkedBy }) => ({
      date: speech.date(checkedAt ?? ''),
      at: checkedAt ?? '',
      name: checkedBy ?? '–',
    }))
    .toSorted((one, other) => one.at.localeCompare(other.at));
  if (checks.length === 0) return [say('dish.never')];
  const lines = [...Map.groupBy(checks, ({ date, name }) => `${date} ${name}`).values()].flatMap(([check]) =>
    check ? [say('dish.checked', { date: check.date, name: check.name })] : [],
  );
  const never = cells.length - checks.length;
  return never === 0 ? lines : [...lines, say('dish.someNever', { count: never })];
}
