import { titleOf } from './conversation-title';
import { foldAccents } from './fold-accents';

describe('titleOf', () => {
  it('is the question where that is short', () => {
    expect(titleOf('  Y a-t-il\ndu sésame ? ')).toBe('Y a-t-il du sésame ?');
  });

  it('cuts between words, and never within a character', () => {
    expect(titleOf('Quels plats une personne allergique au céleri et à la moutarde peut-elle manger ?')).toBe(
      'Quels plats une personne allergique au céleri et à la…',
    );
    expect(titleOf('🍟'.repeat(50)).isWellFormed()).toBe(true);
  });
});

describe('foldAccents', () => {
  it('finds "huitres" in "Huîtres" and "oeufs" in "œufs"', () => {
    expect(foldAccents('Huîtres et ŒUFS')).toBe('huitres et oeufs');
  });
});
