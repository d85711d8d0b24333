import { splitTokens } from './split-tokens';

describe('splitTokens', () => {
  it.each([
    ['23 h 30', '23h30'],
    ['23:30', '23h30'],
    ['23.30 uur', '23h30'],
    ['22 u 15', '22h15'],
    ['11:30 pm', '23h30'],
    ['9 pm', '21h00'],
    ['63 °C', '63c'],
    ['8 degrés', '8c'],
    ['8 graden', '8c'],
    ['12,90 €', '12.90'],
    ['Œufs', 'oeufs'],
    ['crème', 'creme'],
  ])('writes %s as %s', (written, token) => {
    expect(splitTokens(written)).toEqual([token]);
  });

  it('parts words where a letter was left out', () => {
    expect(splitTokens("L’huile n'est pas l'eau; pinda's")).toEqual('l huile n est pas l eau pinda s'.split(' '));
  });
});
