import fc from 'fast-check';
import { GrowingText } from './growing-text';

describe('GrowingText', () => {
  it('is what all its pieces make together, at each moment', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 3 }), { maxLength: 200 }), (pieces) => {
        const text = new GrowingText();
        pieces.forEach((piece, at) => {
          text.add(piece);
          if (at % 50 === 0) expect(text.toString()).toBe(pieces.slice(0, at + 1).join(''));
        });
        expect(text.toString()).toBe(pieces.join(''));
      }),
    );
  });
});
