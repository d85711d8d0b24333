import * as fc from 'fast-check';
import { stretchedWindow } from './stretched-window';

describe('the window of coalescing', () => {
  it('is as configured in a calm process, and eighty milliseconds in a busy one', () => {
    expect(stretchedWindow(25, 0.1)).toBe(25);
    expect(stretchedWindow(25, 1)).toBe(80);
  });

  it('never shrinks as the process gets busier, and is never shorter than configured', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat({ max: 500 }), share, share, (windowMs, one, other) => {
        const [calm, busy] = [
          stretchedWindow(windowMs, Math.min(one, other)),
          stretchedWindow(windowMs, Math.max(one, other)),
        ];
        expect(busy).toBeGreaterThanOrEqual(calm);
        expect(calm).toBeGreaterThanOrEqual(windowMs);
        expect(busy).toBeLessThanOrEqual(Math.max(80, windowMs));
      }),
    );
  });
});
