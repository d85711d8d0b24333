import type { CellEffect } from '@tasty-food/contract';
import { effectsByDish } from './effects-by-dish';

const dish = { fr: 'Bol', nl: 'Kom', en: 'Bowl' };

function effect(over: Partial<CellEffect>): CellEffect {
  return { dishId: 'T01', dish, branchId: 'angleur', code: 'milk', from: 'unknown', to: 'free', ...over };
}

it('what is the same for several allergens and branches of a dish is one line, what differs another', () => {
  const effects = [
    effect({}),
    effect({ branchId: 'wandre' }),
    effect({ code: 'eggs', branchId: 'wandre' }),
    effect({ code: 'eggs' }),
    effect({ code: 'nuts' }),
    effect({ code: 'nuts', branchId: 'wandre', from: 'contains', to: 'may-contain' }),
    effect({ dishId: 'T02', code: 'nuts' }),
  ];
  expect(effectsByDish(effects)).toEqual([
    {
      dishId: 'T01',
      dish,
      changes: [
        { from: 'unknown', to: 'free', branchIds: ['angleur', 'wandre'], codes: ['milk', 'eggs'] },
        { from: 'unknown', to: 'free', branchIds: ['angleur'], codes: ['nuts'] },
        { from: 'contains', to: 'may-contain', branchIds: ['wandre'], codes: ['nuts'] },
      ],
    },
    { dishId: 'T02', dish, changes: [{ from: 'unknown', to: 'free', branchIds: ['angleur'], codes: ['nuts'] }] },
  ]);
  expect(effectsByDish([])).toEqual([]);
});
