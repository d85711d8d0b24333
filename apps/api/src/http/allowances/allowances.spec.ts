import * as fc from 'fast-check';
import { Allowances } from './allowances';

describe('allowances', () => {
  let now: number;
  const of = (aMinute: number, atOnce = aMinute) => new Allowances({ atOnce, aMinute }, () => now);
  beforeEach(() => (now = 1_000_000));

  it('let through so many at once and not one more, each key for itself', () => {
    const allowances = of(120);
    const taken = Array.from({ length: 500 }, () => allowances.take('one').allowed);
    expect(taken.filter(Boolean)).toHaveLength(120);
    expect(allowances.take('other').allowed).toBe(true);
  });

  it('are fewer at once than in a minute where that is wished', () => {
    const allowances = of(120, 30);
    const atOnce = () => Array.from({ length: 500 }, () => allowances.take('one').allowed).filter(Boolean).length;
    expect(atOnce()).toBe(30);
    expect(allowances.take('one')).toEqual({ allowed: false, left: 0, nextMs: 500, wholeMs: 15_000 });
    now += 5_000;
    expect(atOnce()).toBe(10);
    now += 60_000;
    expect(atOnce()).toBe(30);
  });

  it('grow back evenly, and say when', () => {
    const allowances = of(120);
    for (let n = 0; n < 120; n++) allowances.take('one');
    expect(allowances.take('one')).toEqual({ allowed: false, left: 0, nextMs: 500, wholeMs: 60_000 });
    now += 499;
    expect(allowances.take('one').allowed).toBe(false);
    now += 1;
    expect(allowances.take('one')).toMatchObject({ allowed: true, left: 0 });
    expect(allowances.take('one').allowed).toBe(false);
    now += 60_000;
    expect(allowances.take('one')).toEqual({ allowed: true, left: 119, nextMs: 0, wholeMs: 500 });
  });

  it('are not spent by what is given back', () => {
    const allowances = of(3);
    for (let n = 0; n < 50; n++) {
      expect(allowances.take('one')).toMatchObject({ allowed: true, left: 2 });
      allowances.giveBack('one');
    }
    expect(allowances.keyCount).toBe(0);
    allowances.giveBack('one');
    expect(allowances.take('one').left).toBe(2);
  });

  it('never let through more than the burst and what has grown back since, at any times', () => {
    const step = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20_000 }), fc.constantFrom(500, 60_000));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        fc.array(step, { maxLength: 300 }),
        (aMinute, atOnce, steps) => {
          const allowances = of(aMinute, atOnce);
          const begun = now;
          let passed = 0;
          for (const ms of steps) {
            now += ms;
            if (allowances.take('one').allowed) passed += 1;
            expect(passed).toBeLessThanOrEqual(atOnce + ((now - begun) * aMinute) / 60_000 + 1e-6);
          }
        },
      ),
    );
  });

  it('stay small under a million different keys, and still bound who comes often', () => {
    const allowances = of(120);
    let passed = 0;
    for (let n = 0; n < 1_000_000; n++) {
      allowances.take(`network ${n}`);
      if (n % 1_000 === 0 && allowances.take('often').allowed) passed += 1;
    }
    expect(allowances.keyCount).toBeLessThanOrEqual(100_000);
    expect(passed).toBe(120);
  });

  it('hold no key whose allowance is whole, once there are many', () => {
    const allowances = new Allowances({ atOnce: 120, aMinute: 120 }, () => now, 1_000);
    for (let n = 0; n < 1_000; n++) allowances.take(`network ${n}`);
    now += 60_000;
    allowances.take('somebody');
    expect(allowances.keyCount).toBe(1);
  });
});
