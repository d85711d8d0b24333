import type { AllergenCode, AllergenState } from '@tasty-food/contract';
import fc from 'fast-check';
import { groupForGuest, type RegisterDish, stateOf } from './group-for-guest';

const CODES: AllergenCode[] = ['gluten', 'milk', 'nuts', 'celery', 'sesame'];
const STATES: AllergenState[] = ['contains', 'may-contain', 'free', 'unknown'];

const dish = (states: Partial<Record<AllergenCode, AllergenState>>) =>
  ({
    dishId: 'X',
    name: 'X',
    allergens: Object.fromEntries(Object.entries(states).map(([code, state]) => [code, { state, version: 1 }])),
  }) as unknown as RegisterDish;

const anyDish = fc
  .dictionary(fc.constantFrom(...CODES), fc.constantFrom(...STATES))
  .map((states) => dish(states as Partial<Record<AllergenCode, AllergenState>>));
const anyAvoid = fc.subarray(CODES, { minLength: 1 });

describe('what can be said to a guest who must avoid something', () => {
  it.each([
    [{ celery: 'free', nuts: 'free' }, 'free'],
    [{ celery: 'free', nuts: 'may-contain' }, 'doubt'],
    [{ celery: 'free', nuts: 'unknown' }, 'doubt'],
    [{ celery: 'free' }, 'doubt'],
    [{ celery: 'unknown', nuts: 'contains' }, 'contains'],
  ] as const)('%j: %s', (states, group) => {
    expect(groupForGuest(dish(states), ['celery', 'nuts'])).toBe(group);
  });

  it('is "free" only when the register says so of each and every one', () => {
    fc.assert(
      fc.property(anyDish, anyAvoid, (each, avoid) => {
        const free = groupForGuest(each, avoid) === 'free';
        expect(free).toBe(avoid.every((code) => stateOf(each, code) === 'free'));
      }),
    );
  });

  it('is never better for a guest who must avoid more', () => {
    const care = { free: 0, doubt: 1, contains: 2 };
    fc.assert(
      fc.property(anyDish, anyAvoid, fc.constantFrom(...CODES), (each, avoid, more) => {
        expect(care[groupForGuest(each, [...avoid, more])]).toBeGreaterThanOrEqual(care[groupForGuest(each, avoid)]);
      }),
    );
  });
});
