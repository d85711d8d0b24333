import { ALLERGEN_STATES } from '@tasty-food/contract';
import * as fc from 'fast-check';
import { derivedState, isTowardsFree, moreCareful } from './allergen-order';
import { decide, deriveAgain, type Cell } from './cell';

const state = fc.constantFrom(...ALLERGEN_STATES);
const by = { id: null, name: 'Marc', reason: 'because' };
const NOW = new Date('2026-11-23T12:00:00Z');

const cell: fc.Arbitrary<Cell> = fc.record({
  dishId: fc.constant('B01'),
  branchId: fc.constant('angleur'),
  code: fc.constant('sesame' as const),
  state,
  derivedState: state,
  overridden: fc.boolean(),
  recheck: fc.boolean(),
  checkedAt: fc.constant(null),
  checkedBy: fc.constant(null),
  version: fc.integer({ min: 1, max: 99 }),
});

describe('What follows from the ingredients', () => {
  it('never grows less careful with another ingredient, in whatever order they stand', () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 1 }), state, (states, another) => {
        const before = derivedState(states);
        const after = derivedState([another, ...states]);
        expect(isTowardsFree(before, after)).toBe(false);
        expect(derivedState([...states, another].reverse())).toBe(after);
      }),
    );
  });

  it('is free only when every ingredient is, and unknown when there is none', () => {
    fc.assert(
      fc.property(fc.array(state), (states) => {
        const isFree = states.length > 0 && states.every((one) => one === 'free');
        expect(derivedState(states) === 'free').toBe(isFree);
      }),
    );
    expect(derivedState([])).toBe('unknown');
  });
});

describe('A changed ingredient', () => {
  it('never leaves a cell less careful than the ingredients, and never lowers an override', () => {
    fc.assert(
      fc.property(cell, state, (before, derived) => {
        const write = deriveAgain(before, derived, by, NOW);
        if (!write) {
          expect(derived).toBe(before.derivedState);
          return;
        }
        expect(moreCareful(write.after.state, derived)).toBe(write.after.state);
        expect(write.after).toMatchObject({ recheck: before.overridden, overridden: before.overridden });
        expect(write.after.version).toBe(before.version + 1);
        if (before.overridden) expect(isTowardsFree(before.state, write.after.state)).toBe(false);
        else expect(write.after.state).toBe(derived);
      }),
    );
  });
});

describe('A decision', () => {
  it('is what the register says then, an override where the ingredients say otherwise, and looked at', () => {
    fc.assert(
      fc.property(cell, state, (before, decided) => {
        const { after, kind } = decide(before, decided, by, NOW);
        expect(after).toMatchObject({
          state: decided,
          overridden: decided !== before.derivedState,
          recheck: false,
          checkedBy: 'Marc',
          checkedAt: NOW,
        });
        expect(kind === 'confirmed').toBe(decided === before.state);
      }),
    );
  });
});
