import { budgetChangeSchema, budgetScopeSchema } from './budget';

describe('budgets', () => {
  it.each(['group', 'branch:angleur', 'person:936e82c4-2104-42d9-a209-9431d00f8822'])('%s is a scope', (scope) => {
    expect(budgetScopeSchema.parse(scope)).toBe(scope);
  });

  it.each(['', 'groups', 'branch:', 'branch:Ä', 'person:7', 'branch:angleur '])(
    '"%s" is none, and says what is',
    (scope) => {
      expect(budgetScopeSchema.safeParse(scope).error?.issues[0]?.message).toBe(
        'Use group, branch:<id of a branch> or person:<id of a staff member>.',
      );
    },
  );

  it.each([
    [{ limit: { amount: -1, currency: 'USD' } }, 'Use an amount from 0 to 100000.'],
    [{ limit: { amount: '5', currency: 'USD' } }, 'Use an amount from 0 to 100000.'],
    [{ limit: { amount: 5, currency: 'EUR' } }, 'Use USD: Claude bills in US dollars.'],
  ])('%j says what would be right', (change, message) => {
    expect(budgetChangeSchema.safeParse(change).error?.issues[0]?.message).toBe(message);
  });

  it('are taken away with null', () => {
    expect(budgetChangeSchema.parse({ limit: null })).toEqual({ limit: null });
  });
});
