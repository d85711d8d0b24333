import { CERTAINTY, isSameWord, matchName, wordsOf } from './name-match';

const perron = { fr: 'Le Perron', nl: 'De Perron', en: 'The Perron' };
const sauce = { fr: 'Pot de sauce samouraï', nl: 'Potje samoeraisaus', en: 'Samurai sauce pot' };

describe('wordsOf', () => {
  it('leaves out articles, accents, case and signs, and keeps the drink that looks like an article', () => {
    expect(wordsOf('L’Été  du Thé, à la Crème-brûlée & œufs!')).toEqual(['ete', 'the', 'creme', 'brulee', 'oeufs']);
    expect(wordsOf('The')).toEqual([]);
  });

  it('reads letters the same however they are composed', () => {
    expect(wordsOf('samouraï'.normalize('NFD'))).toEqual(wordsOf('samouraï'.normalize('NFC')));
  });
});

describe('matchName', () => {
  it.each([
    ['b02', perron, CERTAINTY.id],
    ['de PERRON', perron, CERTAINTY.name],
    ['burger perron', perron, CERTAINTY.exactWords],
    ['sauce samourai', sauce, CERTAINTY.exactWords],
    ['perrons', perron, CERTAINTY.words],
    ['sauces samouraïs', sauce, CERTAINTY.words],
    ['tiramisu', perron, CERTAINTY.none],
    ['', perron, CERTAINTY.none],
  ])('is sure of %j as far as it should be', (written, names, certainty) => {
    expect(matchName(written, 'B02', names).certainty).toBe(certainty);
  });
});

describe('isSameWord', () => {
  it('forgives a typo in a long word and none in a short one', () => {
    expect(isSameWord('tchanches', 'tchantches')).toBe(true);
    expect(isSameWord('eau', 'eaux')).toBe(false);
    expect(isSameWord('lait', 'laitue')).toBe(false);
    expect(isSameWord('boisson', 'poisson')).toBe(false);
  });
});
