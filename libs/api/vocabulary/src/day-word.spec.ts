import type { Language } from '@tasty-food/contract';
import { asOfWord, dayWord } from './day-word';

describe('A day in words', () => {
  it('is written as each language writes it, the first of a month in French as such', () => {
    expect(dayWord('2026-12-01', 'fr')).toBe('mardi 1er décembre');
    expect(dayWord('2026-12-02', 'fr')).toBe('mercredi 2 décembre');
    expect(dayWord('2026-12-01', 'nl')).toBe('dinsdag 1 december');
    expect(dayWord('2026-12-01', 'en')).toBe('Tuesday 1 December');
  });

  it('bears its year where that is asked for', () => {
    expect(dayWord('2027-01-01', 'fr', { withYear: true })).toBe('vendredi 1er janvier 2027');
    expect(dayWord('2027-01-01', 'nl', { withYear: true })).toBe('vrijdag 1 januari 2027');
    expect(dayWord('2027-01-01', 'en', { withYear: true })).toBe('Friday, 1 January 2027');
  });

  it('is what rows hold for', () => {
    expect(['fr', 'nl', 'en'].map((language) => asOfWord('2027-01-01', language as Language))).toEqual([
      'au 1er janvier 2027',
      'per 1 januari 2027',
      'as of 1 January 2027',
    ]);
  });
});
