import { dayOnMenu, dishOn, type SaidFrom } from './dish-of-day';

const said = (day: string, field: string, value: unknown): SaidFrom => ({ day, field, value });
const ROWS = [
  said('2027-01-01', 'onMenu', true),
  said('2027-01-01', 'diet', ['vegan']),
  said('2027-02-01', 'diet', []),
  said('2027-03-01', 'onMenu', false),
  said('2027-05-01', 'onMenu', false),
  said('2027-05-01', 'onMenu', true),
];

describe('A dish on a day', () => {
  it('is what was said of each of its fields last', () => {
    expect(dishOn(ROWS, '2026-12-31')).toEqual({});
    expect(dishOn(ROWS, '2027-01-31')).toEqual({ onMenu: true, diet: ['vegan'] });
    expect(dishOn(ROWS, '2027-03-01')).toEqual({ onMenu: false, diet: [] });
    expect(dishOn(ROWS, '2027-05-01')).toEqual({ onMenu: true, diet: [] });
  });

  it('is that of the day on which it comes, where it is not on the menu yet', () => {
    const days = ['2026-12-01', '2027-01-15', '2027-03-01', '2027-06-01'].map((day) => dayOnMenu(ROWS, day));
    expect(days).toEqual(['2027-01-01', '2027-01-15', '2027-05-01', '2027-06-01']);
    expect(dayOnMenu(ROWS.slice(0, 4), '2027-03-01')).toBeUndefined();
  });
});
