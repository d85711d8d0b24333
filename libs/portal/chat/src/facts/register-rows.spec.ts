import type { AllergenRow } from '@tasty-food/contract';
import { registerTable } from './register-rows';

const row = (
  dishId: string,
  code: AllergenRow['code'],
  state: AllergenRow['state'],
  checkedAt?: string,
): AllergenRow => ({
  dishId,
  dish: `Dish ${dishId}`,
  code,
  state,
  version: 1,
  ...(checkedAt && { checkedAt, checkedBy: 'Nadia' }),
});

describe('rows of the register as a table', () => {
  it('has one row a dish and one column an allergen, with a hole where the register has no cell', () => {
    const table = registerTable([row('A', 'milk', 'free'), row('A', 'eggs', 'contains'), row('B', 'eggs', 'unknown')]);
    expect(table.codes).toEqual(['milk', 'eggs']);
    expect(table.dishes.map(({ dish, cells }) => [dish, ...cells.map((cell) => cell?.state)])).toEqual([
      ['Dish A', 'free', 'contains'],
      ['Dish B', undefined, 'unknown'],
    ]);
  });

  it('shows the oldest check of a dish, which holds for all its cells', () => {
    const table = registerTable([
      row('A', 'milk', 'free', '2026-10-12'),
      row('A', 'eggs', 'free', '2026-02-01'),
      row('A', 'fish', 'unknown'),
    ]);
    expect(table.dishes[0]?.oldestCheck?.checkedAt).toBe('2026-02-01');
  });

  it('says the check once when it is the same for every dish', () => {
    expect(
      registerTable([row('A', 'milk', 'free', '2026-10-12'), row('B', 'milk', 'free', '2026-10-12')]).sharedCheck,
    ).toMatchObject({ checkedAt: '2026-10-12' });
    expect(
      registerTable([row('A', 'milk', 'free', '2026-10-12'), row('B', 'milk', 'free', '2026-02-01')]).sharedCheck,
    ).toBeUndefined();
  });
});
