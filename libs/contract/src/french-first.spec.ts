import { withFrenchFirst } from './french-first';

const written = (date: string, options: Intl.DateTimeFormatOptions) =>
  withFrenchFirst(new Intl.DateTimeFormat('fr-BE', { ...options, timeZone: 'UTC' }).format(new Date(date)));

describe('A date in French', () => {
  it('counts the first day of a month', () => {
    expect(written('2026-09-01', { dateStyle: 'long' })).toBe('1er septembre 2026');
    expect(written('2026-12-01', { weekday: 'long', day: 'numeric', month: 'long' })).toBe('mardi 1er décembre');
    expect(written('2026-11-01', { day: 'numeric', month: 'short' })).toBe('1er nov.');
    expect(written('2026-12-01T01:01Z', { dateStyle: 'long', timeStyle: 'short' })).toMatch(
      /^1er décembre 2026 à 01:01$/,
    );
  });

  it('and no other, and nothing else that has a one', () => {
    const all = ['2026-09-11', '2026-09-21', '2026-09-30'].map((day) => written(day, { dateStyle: 'long' }));
    expect(all).toEqual(['11 septembre 2026', '21 septembre 2026', '30 septembre 2026']);
    expect(written('2026-12-11T01:01Z', { hour: '2-digit', minute: '2-digit' })).toBe('01:01');
    expect(written('2026-01-11', { month: 'long', year: 'numeric' })).toBe('janvier 2026');
    expect(written('2026-12-11', { day: '2-digit', month: '2-digit' })).toBe('11/12');
  });
});
