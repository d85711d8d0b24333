import { withFrenchSpaces } from './french-spaces';

describe('French words', () => {
  it('break no line before a mark that stands apart, nor inside quotation marks', () => {
    const words = { ask: { sure: 'Vraiment retirer ? Oui ; non !', rule: 'Lettres : « - » et « {{ name }} ».' } };
    expect(withFrenchSpaces(words)).toEqual({
      ask: {
        sure: 'Vraiment retirer\u202f? Oui\u202f; non\u202f!',
        rule: 'Lettres\u00a0: «\u00a0-\u00a0» et «\u00a0{{ name }}\u00a0».',
      },
    });
  });

  it('are left as they are where nothing stands apart', () => {
    const words = { time: 'à 11:30, puis 12 h 00', url: 'https://tastyfood.example/?q=a' };
    expect(withFrenchSpaces(words)).toEqual(words);
  });
});
