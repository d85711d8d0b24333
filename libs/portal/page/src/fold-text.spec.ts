import { matchesSearch } from './fold-text';

describe('the search for a dish', () => {
  it.each([
    ['crepe', 'Crêpe au sucre', true],
    ['CREPE suc', 'Crêpe au sucre', true],
    ['oeuf', 'Bacon & Œuf', true],
    ['l ardent', 'L’Ardent Classic', true],
    ['liege', 'Gaufre de Liège', true],
    ['', 'Gaufre', true],
    ['classic gaufre', 'L’Ardent Classic', false],
    ['re', 'Gaufre', false],
  ])('“%s” in “%s”: %s', (search, name, expected) => {
    expect(matchesSearch(search, name)).toBe(expected);
  });

  it('looks into each text', () => {
    expect(matchesSearch('perron cheddar', 'Le Perron', 'Double smash, cheddar fondu')).toBe(true);
  });
});
