import { OTHER_MENU } from '../testing/other-menu';
import { sampleFacts } from '../testing/sample-facts';
import { splitTokens } from '../words/split-tokens';
import type { WordToken } from '../words/token';
import { NameIndex } from './name-index';

const sample = new NameIndex(sampleFacts());
const other = new NameIndex(OTHER_MENU);

/** The first dishes named in a text. */
function named(text: string, index = sample): readonly string[] {
  const words = splitTokens(text).filter((token): token is WordToken => token.kind === 'word');
  return words.map((_, at) => index.find(words, at)?.ids ?? []).find((ids) => ids.length > 0) ?? [];
}

describe('names of dishes', () => {
  it.each([
    ['Le Perron', 'B02'],
    ['the PERRON', 'B02'],
    ['du Perron', 'B02'],
    ['twee Perrons', 'B02'],
    ['de Perronburger', 'B02'],
    ['le Peron', 'B02'],
    ['b02', 'B02'],
    ['l’Ardent Classic', 'B01'],
    ['Menu P’tit Ardent', 'K01'],
    ['la César', 'L01'],
    ['Caesar salad', 'L01'],
    ['pot de sauce satay', 'A05'],
    ['satésaus', 'A05'],
    ['milkshake à la pistache', 'M02'],
    ['pistache milkshake', 'M02'],
    ['Le Sans Souci', 'B11'],
    ['The can', 'X03'],
  ])('knows %s', (text, id) => {
    expect(named(text)).toEqual([id]);
  });

  it.each([
    'Pas de souci',
    'no worries',
    'can I help',
    'une personne',
    'sans',
    'the sauce',
    'cheddar',
    'sirop de Liège',
  ])('finds no dish in "%s"', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('leaves open what may be several dishes', () => {
    expect(named('le milkshake')).toEqual(['M01', 'M02']);
  });

  it('knows a menu it was not written for', () => {
    expect(named('les moules-frites', other)).toEqual(['1']);
    expect(named('the goat cheese salad', other)).toEqual(['5']);
  });
});
