import { belgianToday, faultOfPeriod, periodOf } from './periods';

describe('the periods of a report', () => {
  it.each([
    ['this-month', '2026-11-29', '2026-11-01', '2026-11-29'],
    ['last-month', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['last-month', '2026-01-15', '2025-12-01', '2025-12-31'],
    ['last-7', '2026-03-02', '2026-02-24', '2026-03-02'],
    ['last-90', '2026-11-29', '2026-09-01', '2026-11-29'],
  ] as const)('%s on %s is from %s to %s', (name, today, from, to) => {
    expect(periodOf(name, today)).toEqual({ from, to });
  });

  it('begin and end with the day of Belgium, not of the machine', () => {
    expect(belgianToday(new Date('2026-11-29T23:30:00Z'))).toBe('2026-11-30');
    expect(belgianToday(new Date('2026-07-01T21:59:00Z'))).toBe('2026-07-01');
  });

  it('say what is wrong with typed days before the server does', () => {
    expect(faultOfPeriod({ from: '2026-02-01', to: '2026-01-01' })).toBe('usage.upsideDown');
    expect(faultOfPeriod({ from: '2025-01-01', to: '2026-01-01' })).toBeUndefined();
    expect(faultOfPeriod({ from: '2025-01-01', to: '2026-01-02' })).toBe('usage.tooLong');
  });
});
