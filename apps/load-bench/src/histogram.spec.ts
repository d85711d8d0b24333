import { Histogram } from './histogram.ts';

describe('percentiles of delays', () => {
  it('are right to two per cent', () => {
    const histogram = new Histogram();
    for (let us = 1; us <= 100_000; us++) histogram.add(us);
    expect(Math.abs(histogram.percentile(0.5) / 50_000 - 1)).toBeLessThan(0.02);
    expect(Math.abs(histogram.percentile(0.99) / 99_000 - 1)).toBeLessThan(0.02);
  });

  it('never exceed the largest delay', () => {
    const histogram = new Histogram();
    histogram.add(1_000);
    expect(histogram.percentile(1)).toBeLessThanOrEqual(1_000);
  });

  it('take a delay below nothing, as two clocks read at once may give, for none', () => {
    const histogram = new Histogram();
    histogram.add(-3);
    expect(histogram.percentile(0.5)).toBe(0);
  });

  it('are zero when nothing was measured', () => {
    expect(new Histogram().summary()).toEqual({ count: 0, p50Ms: 0, p99Ms: 0 });
  });
});
