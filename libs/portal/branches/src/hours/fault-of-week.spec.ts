import { WEEKDAYS, type Period, weekSchema } from '@tasty-food/contract';
import fc from 'fast-check';
import { faultOfWeek } from './fault-of-week';

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const periods = fc.array(fc.record({ opens: time, closes: time }), { maxLength: 3 });
const weekOf = (all: Period[][]) => WEEKDAYS.map((weekday, at) => ({ weekday, periods: all[at] ?? [] }));

describe('a week that somebody edits', () => {
  it('has a fault exactly when the contract refuses it', () => {
    fc.assert(
      fc.property(fc.array(periods, { minLength: 7, maxLength: 7 }), (all) => {
        expect(faultOfWeek(weekOf(all)) === undefined).toBe(weekSchema.safeParse(weekOf(all)).success);
      }),
    );
  });

  it('says which day: Sunday may not run into Monday', () => {
    const all: Period[][] = [
      [{ opens: '01:00', closes: '05:00' }],
      [],
      [],
      [],
      [],
      [],
      [{ opens: '20:00', closes: '02:00' }],
    ];
    expect(faultOfWeek(weekOf(all))).toBe(7);
  });
});
