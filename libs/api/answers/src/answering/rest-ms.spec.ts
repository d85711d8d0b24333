import * as fc from 'fast-check';
import { restMs } from './rest-ms';

describe('the rest between two reads', () => {
  it('is none in a calm process, and 72 milliseconds in a busy one', () => {
    expect(restMs(25, 0.1)).toBe(0);
    expect(restMs(25, 1)).toBe(72);
  });

  it('is none where text is joined over as long a time already', () => {
    expect(restMs(80, 1)).toBe(0);
  });

  it('never shrinks as the process gets busier, and is never longer than those', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat({ max: 71 }), share, share, (bufferMs, one, other) => {
        const calm = restMs(bufferMs, Math.min(one, other));
        const busy = restMs(bufferMs, Math.max(one, other));
        expect(calm).toBeGreaterThanOrEqual(0);
        expect(busy).toBeGreaterThanOrEqual(calm);
        expect(busy).toBeLessThanOrEqual(72);
      }),
    );
  });
});
