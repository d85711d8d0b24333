import { brusselsDay, brusselsMoment, nextBrussels } from './brussels-moment';

describe('the clock of Belgium', () => {
  it.each([
    ['2026-11-23', '18:00', '2026-11-23T17:00:00.000Z'],
    ['2026-07-01', '18:00', '2026-07-01T16:00:00.000Z'],
    // The clocks go back at 03:00 on 25 October 2026, and forward at 02:00 on 29 March.
    ['2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', '06:00', '2026-10-25T05:00:00.000Z'],
    ['2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '06:00', '2026-03-29T04:00:00.000Z'],
  ])('%s %s is %s', (day, time, moment) => {
    expect(brusselsMoment(day, time).toISOString()).toBe(moment);
  });

  it('is on the next day already while UTC is not', () => {
    const late = new Date('2026-11-22T23:30:00Z');
    expect([brusselsDay(late), brusselsDay(late, 1)]).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('shows a time today, or tomorrow when that is over', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    expect(nextBrussels('13:30', now).toISOString()).toBe('2026-11-23T12:30:00.000Z');
    expect(nextBrussels('12:30', now).toISOString()).toBe('2026-11-24T11:30:00.000Z');
  });
});
