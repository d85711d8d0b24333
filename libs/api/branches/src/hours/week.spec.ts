import { WEEKDAYS, type Period } from '@tasty-food/contract';
import * as fc from 'fast-check';
import { addDays, brusselsDay, brusselsInstant, isoWeekday } from './brussels-time';
import { hoursOfDay, openAt, type HoursPlan } from './week';

const REASON = { fr: 'Fermé', nl: 'Gesloten', en: 'Closed' };

const weekFrom = (validFrom: string, periods: (weekday: number) => Period[]) => ({
  validFrom,
  days: WEEKDAYS.map((weekday) => ({ weekday, periods: periods(weekday) })),
});

function everyDay(...periods: Period[]): HoursPlan {
  return { weeks: [weekFrom('2020-01-01', () => periods)], exceptions: [] };
}

const at = (text: string) => new Date(text);
const anyDay = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2022-01-01', days));
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit' });

describe('Wall-clock time in Brussels', () => {
  it('is the moment at which the clocks there show it, but for the hour that spring skips', () => {
    fc.assert(
      fc.property(anyDay, anyTime, (day, time) => {
        const instant = brusselsInstant(day, time);
        const skipped = time.startsWith('02:') && isoWeekday(day) === 7 && /-03-(2[5-9]|3[01])$/.test(day);
        expect(clock.format(instant)).toBe(skipped ? time.replace('02:', '03:') : time);
        expect(brusselsDay(instant)).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['2026-07-01', '00:00', '2026-06-30T22:00:00.000Z'],
  ])('%s %s is %s', (day, time, instant) => {
    expect(brusselsInstant(day, time).toISOString()).toBe(instant);
  });
});

describe('The hours of a day', () => {
  it('are those of the week that was valid, and none before any was', () => {
    const mondays = (validFrom: string, opens: string) =>
      weekFrom(validFrom, (weekday) => (weekday === 1 ? [{ opens, closes: '22:00' }] : []));
    const plan: HoursPlan = {
      weeks: [mondays('2025-09-01', '11:30'), mondays('2024-01-01', '11:00')],
      exceptions: [],
    };
    expect(
      ['2023-12-25', '2025-08-25', '2025-09-01', '2025-09-02'].map((day) => hoursOfDay(plan, day).periods),
    ).toEqual([[], [{ opens: '11:00', closes: '22:00' }], [{ opens: '11:30', closes: '22:00' }], []]);
  });

  it('are those of the exception where there is one, with its reason', () => {
    const plan = { ...everyDay({ opens: '11:00', closes: '22:00' }), exceptions: [] as HoursPlan['exceptions'] };
    const closed = { ...plan, exceptions: [{ day: '2026-12-25', periods: [], reason: REASON }] };
    expect(hoursOfDay(closed, '2026-12-25')).toEqual({ day: '2026-12-25', periods: [], reason: REASON, version: 0 });
    expect(hoursOfDay(closed, '2026-12-26').periods).toHaveLength(1);
  });
});

describe('Open at a moment', () => {
  const withBreak = everyDay({ opens: '11:30', closes: '14:30' }, { opens: '17:30', closes: '22:00' });

  it.each([
    ['2026-11-22T11:29:59+01:00', false, '2026-11-22T11:30:00+01:00'],
    ['2026-11-22T11:30:00+01:00', true, '2026-11-22T14:30:00+01:00'],
    ['2026-11-22T14:30:00+01:00', false, '2026-11-22T17:30:00+01:00'],
    ['2026-11-22T21:59:59+01:00', true, '2026-11-22T22:00:00+01:00'],
    ['2026-11-22T22:00:00+01:00', false, '2026-11-23T11:30:00+01:00'],
  ])('%s with a break in the afternoon: %s until %s', (moment, open, until) => {
    expect(openAt(withBreak, at(moment))).toEqual({ open, until: at(until) });
  });

  it('goes on past midnight, also into a day that is closed', () => {
    const late = everyDay({ opens: '17:00', closes: '00:30' });
    const plan = { ...late, exceptions: [{ day: '2026-12-25', periods: [], reason: REASON }] };
    expect(openAt(plan, at('2026-12-25T00:29:59+01:00'))).toEqual({
      open: true,
      until: at('2026-12-25T00:30:00+01:00'),
    });
    expect(openAt(plan, at('2026-12-25T18:00:00+01:00'))).toEqual({
      open: false,
      until: at('2026-12-26T17:00:00+01:00'),
    });
  });

  it('does not close for a moment at midnight when the next day begins there', () => {
    const plan = everyDay({ opens: '18:00', closes: '00:00' }, { opens: '00:00', closes: '02:00' });
    expect(openAt(plan, at('2026-11-22T23:00:00+01:00'))).toEqual({
      open: true,
      until: at('2026-11-23T02:00:00+01:00'),
    });
  });

  it('counts the hour that autumn repeats, and misses the one that spring skips', () => {
    const night = everyDay({ opens: '22:00', closes: '04:00' });
    const hours = (from: string) => {
      const { until } = openAt(night, at(from));
      return ((until?.getTime() ?? 0) - at(from).getTime()) / 3_600_000;
    };
    expect(hours('2026-10-24T22:00:00+02:00')).toBe(7);
    expect(hours('2026-03-28T22:00:00+01:00')).toBe(5);
    expect(hours('2026-07-01T22:00:00+02:00')).toBe(6);
  });

  it('of what never opens is closed, and says no until', () => {
    expect(openAt({ weeks: [], exceptions: [] }, at('2026-11-22T12:00:00Z'))).toEqual({ open: false });
  });

  it('changes exactly at its until, whatever the plan and the moment', () => {
    const period = fc.record({ opens: anyTime, closes: anyTime });
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 3 }), anyDay, anyTime, (periods, day, time) => {
        const plan = everyDay(...periods);
        const moment = brusselsInstant(day, time);
        const { open, until } = openAt(plan, moment);
        if (!until) return;
        expect(until.getTime()).toBeGreaterThan(moment.getTime());
        expect(openAt(plan, new Date(until.getTime() - 1)).open).toBe(open);
        // A plan without a gap looks as far as it can and no further.
        if (until.getTime() - moment.getTime() < 86_400_000) expect(openAt(plan, until).open).toBe(!open);
      }),
      { numRuns: 300 },
    );
  });
});
