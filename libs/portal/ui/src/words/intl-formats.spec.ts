import { belgianDay, dateFormat, numberFormat } from './intl-formats';

describe('formats of dates and numbers', () => {
  it('are made once for a language and a way of writing', () => {
    const days = dateFormat('fr-BE', { dateStyle: 'long' });
    expect(dateFormat('fr-BE', { dateStyle: 'long' })).toBe(days);
    expect(dateFormat('nl-BE', { dateStyle: 'long' })).not.toBe(days);
    expect(dateFormat('fr-BE', { dateStyle: 'short' })).not.toBe(days);
    expect(numberFormat('fr-BE', {})).toBe(numberFormat('fr-BE', {}));
  });

  it('give the day of the kitchen, not of the device', () => {
    expect(belgianDay(new Date('2026-11-21T23:30:00Z'))).toBe('2026-11-22');
    expect(belgianDay(new Date('2026-11-21T22:30:00Z'))).toBe('2026-11-21');
  });
});
