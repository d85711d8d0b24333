import type { HoursRow } from '@tasty-food/contract';
import { HoursView } from './hours-view';
import { HoursReader } from './read-hours';

/** A Sunday in Belgium. */
const NOW = { date: '2026-11-29', time: '18:30' };
const BRANCHES = [
  { id: 'angleur', pattern: /angleur/ },
  { id: 'wandre', pattern: /wandre/ },
];
const MONDAY = '2026-11-30';
const ROWS: readonly HoursRow[] = [
  { branchId: 'angleur', date: NOW.date, opens: '12:00', closes: '22:00', closed: false },
  { branchId: 'angleur', date: MONDAY, opens: '11:30', closes: '22:00', closed: false },
  { branchId: 'wandre', date: NOW.date, opens: '17:00', closes: '22:00', closed: false },
  { branchId: 'wandre', date: MONDAY, closed: true },
];

/** What the rows say of each claim of a text. */
function judge(text: string, question = ''): (boolean | undefined)[] {
  const reader = new HoursReader(NOW);
  reader.begin(question, BRANCHES);
  const view = new HoursView(NOW);
  // Whoever reads a sentence has found the place in it.
  const branchIds = BRANCHES.filter(({ pattern }) => pattern.test(text.toLowerCase())).map(({ id }) => id);
  const said = branchIds.length > 0 ? { place: { branchIds } } : {};
  return reader.read(text, BRANCHES, 'angleur', said).map((claim) => view.holds(claim, ROWS, 'own'));
}

describe('hours that a text tells', () => {
  it('are no prices', () => {
    expect(judge('From Monday on the Perron costs €13.50, and we open from 11:30.')).toEqual([true]);
    expect(judge('Vanaf maandag kost hij 13.50 euro.')).toEqual([]);
    expect(judge('From 30 November the Perron costs €13.50.')).toEqual([]);
  });

  it.each([
    ['Angleur ouvre à 11 h 30 lundi.', [true]],
    ['Angleur ouvre à 11 h lundi.', [false]],
    ['Wandre is maandag gesloten.', [true]],
    ['Wandre is open on Monday.', [false]],
    ['On Monday we are open from 11:30 to 22:00.', [true]],
    ['Les frites sont ouvertes à la vente.', []],
    // Bread comes then; nothing closes on Sundays.
    ['Pain : Boulangerie Fonson, tous les jours à 7 h sauf le dimanche.', []],
    ['Ouvert tous les jours sauf le lundi.', [false, ...Array<undefined>(5).fill(undefined), true]],
    ['The safe of Wandre opens with the code of the day.', []],
    ['La remise de Wandre s’ouvre avec la clé du gérant.', []],
    ['De kluis van Wandre opent met een sleutel.', []],
  ])('"%s" is held against the rows', (text, held) => {
    expect(judge(text)).toEqual(held);
  });

  it('reads a bare yes as an answer to its question', () => {
    expect(judge('Oui.', 'Est-ce que Wandre est ouvert lundi ?')).toEqual([false]);
    expect(judge('Non.', 'Est-ce que Wandre est ouvert lundi ?')).toEqual([true]);
  });

  it('says nothing of a day without rows', () => {
    expect(judge('Angleur ouvre à 11 h 30 mardi.')).toEqual([undefined]);
  });
});
