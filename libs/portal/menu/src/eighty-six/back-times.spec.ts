import type { HoursRow } from '@tasty-food/contract';
import { backTimes } from './back-times';

const row = (date: string, opens?: string, closes?: string): HoursRow => ({
  branchId: 'wandre',
  date,
  opens,
  closes,
  closed: opens === undefined,
});
const at = (moment: string) => new Date(moment);

describe('when a dish may be back', () => {
  const withBreak = [
    row('2026-11-23'),
    row('2026-11-24', '11:30', '14:30'),
    row('2026-11-24', '17:30', '22:00'),
    row('2026-11-25'),
    row('2026-11-26', '17:00', '00:30'),
    row('2026-11-27', '17:00', '00:30'),
  ];

  it.each([
    [
      'at lunch: the evening of this branch, its closing, and the next day it opens',
      '2026-11-24T12:00:00+01:00',
      {
        laterToday: '2026-11-24T16:30:00.000Z',
        closing: '2026-11-24T21:00:00.000Z',
        nextDay: '2026-11-26T16:00:00.000Z',
      },
    ],
    [
      'in the evening: no later opening today',
      '2026-11-24T18:00:00+01:00',
      { closing: '2026-11-24T21:00:00.000Z', nextDay: '2026-11-26T16:00:00.000Z' },
    ],
    [
      'past midnight: the evening to come, and its closing',
      '2026-11-27T00:10:00+01:00',
      { laterToday: '2026-11-27T16:00:00.000Z', closing: '2026-11-27T23:30:00.000Z' },
    ],
    ['on a closed day: the next day it opens', '2026-11-25T12:00:00+01:00', { nextDay: '2026-11-26T16:00:00.000Z' }],
  ])('%s', (_when, now, expected) => {
    expect(backTimes(withBreak, at(now))).toEqual(expected);
  });

  it('is right in the night in which the clocks change', () => {
    const rows = [row('2026-10-24', '18:00', '03:30'), row('2026-10-25', '18:00', '22:00')];
    expect(backTimes(rows, at('2026-10-24T22:00:00+02:00'))).toEqual({
      closing: '2026-10-25T02:30:00.000Z',
      nextDay: '2026-10-25T17:00:00.000Z',
    });
  });

  it('is nothing where no hours are known', () => {
    expect(backTimes([], at('2026-11-24T12:00:00Z'))).toEqual({});
  });
});
