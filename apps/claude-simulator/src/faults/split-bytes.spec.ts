import fc from 'fast-check';
import { CHUNKINGS, splitBytes } from './split-bytes.ts';

describe('splitting bytes', () => {
  it('loses and adds nothing, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...CHUNKINGS), (bytes, chunking) => {
        const whole = Buffer.from(bytes);
        const pieces = [...splitBytes(whole, chunking)];
        expect(Buffer.concat(pieces).equals(whole)).toBe(true);
        expect(pieces.every((piece) => piece.length > 0)).toBe(true);
      }),
    );
  });

  it('cuts inside every character of several bytes', () => {
    const pieces = [...splitBytes(Buffer.from('aé🦅b'), 'utf8-split')].map((piece) => [...piece]);
    expect(pieces).toEqual([[0x61, 0xc3], [0xa9, 0xf0], [0x9f], [0xa6], [0x85, 0x62]]);
  });

  it('cuts after every line', () => {
    expect([...splitBytes(Buffer.from('a\n\nb\n'), 'line')].map(String)).toEqual(['a\n', '\n', 'b\n']);
  });
});
