import type { Language } from '@tasty-food/contract';
import { readMoments } from './read-moments';

/** A Monday. */
const TODAY = '2026-11-30';

function days(text: string, language: Language = 'fr') {
  return readMoments(text, TODAY, language).map(({ day, isNow }) => (isNow ? 'now' : day));
}

function isOn(text: string, day: string, language: Language = 'en'): boolean[] {
  return readMoments(text, TODAY, language).map((moment) => moment.isOn(day));
}

describe('The times that a text speaks of', () => {
  it.each<[string, string[]]>([
    ['Le Perron coûtera 13,50 € le 1er janvier 2027.', ['2027-01-01']],
    ['Le 1ᵉʳ janvier, le Perron coûte 13,50 €.', ['2027-01-01']],
    ['Op 1 november kostte de Perron € 12,50.', ['2026-11-01']],
    ['On 1 November we had the Perron.', ['2026-11-01']],
    ['From January 1, 2027 it costs €13.50', ['2027-01-01']],
    ['As of 2027-01-01: €13.50', ['2027-01-01']],
    ['Au 01/02/2027 : 13,50 €', ['2027-02-01']],
    ['À Noël, le Perron coûte 13,50 €', ['2026-12-25']],
    ['Demain il coûte 13 €', ['2026-12-01']],
    ['Hier, il coûtait 13 €', ['2026-11-29']],
    ['Aujourd’hui 12,90 €, et 13,50 € à partir du 1er janvier', ['now', '2027-01-01']],
    ['It costs €12.90 now and €13.50 on 1 January', ['now', '2027-01-01']],
    ['Prijs op 1 januari 2027', ['2027-01-01']],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it.each([
    'It may contain celery.',
    'Deux barres de Mars, 24/7, 1/2 portion pour 2 personnes',
    'Le Perron contient du sésame (vérifié le 1er septembre 2026).',
    'Checked on 3 March 2026 by Sofie: contains milk.',
    'De frietjes hier bevatten geen melk',
    'The certificate is valid until 31 March 2027.',
    'Le certificat est valable jusqu’au 31 mars 2027.',
    'Het certificaat is verlopen op 31 maart 2026.',
    'The Perron is back on 2 December.',
    'Sinds 1 september 2025 kost de Perron € 12,90.',
    'The next dish and the last one contain milk.',
    'Bûche de noël',
  ])('and what speaks of none, or of another thing: %s', (text) => {
    expect(readMoments(text, TODAY, text.startsWith('De ') ? 'nl' : 'en').filter(({ isNow }) => !isNow)).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['In January it costs €13.50', '2027-01-01', true],
    ['In January it costs €13.50', '2026-01-31', true],
    ['In January it costs €13.50', '2026-02-01', false],
    ['In January 2027', '2026-01-31', false],
    ['in mars', '2027-03-31', true],
    ['Next month', '2026-12-31', true],
    ['Next month', '2026-11-30', false],
    ['Last month', '2026-10-01', true],
    ['vorige week', '2026-11-29', true],
    ['vorige week', '2026-11-30', false],
    ['le mois dernier', '2026-10-31', true],
    ['l’année prochaine', '2027-06-01', true],
    ['next summer', '2027-07-01', false],
    ['on 1 November', '2025-11-01', true],
    ['on Friday', '2026-12-04', true],
    ['on Friday', '2026-11-27', true],
    ['on Friday', '2026-12-03', false],
    ['in 2027', '2027-12-31', true],
  ])('%s is on %s: %s', (text, day, expected) => {
    expect(isOn(text, day)).toEqual([expected]);
  });

  it('stand where they are written', () => {
    const text = 'Aujourd’hui l’œuf coûte 1 €, en décembre 2 €.';
    expect(readMoments(text, TODAY, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Aujourd’hui',
      'décembre',
    ]);
  });
});
