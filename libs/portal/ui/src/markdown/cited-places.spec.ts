import { withMarks, withoutMarks } from './cited-places';

const chip = (label: number) => `\uE000${label}\uE001`;

describe('chips in the text', () => {
  it.each([
    ['after the cited words', 'Oui. Non.', 4, `Oui.${chip(1)} Non.`],
    ['before the white space that ends the cited words', 'Oui.\nNon.', 5, `Oui.${chip(1)}\nNon.`],
    ['inside the last cell of a table row', '| a | b |', 9, `| a | b${chip(1)} |`],
    ['at the end of a block, when cited up to the next one', 'Oui.', 6, `Oui.${chip(1)}`],
  ])('stand %s', (_, raw, at, expected) => {
    expect(withMarks({ start: 0, raw }, 6 + raw.length, [{ at, label: 1 }])).toBe(expected);
  });

  it('stand in the block they belong to, by their offset in the whole text', () => {
    const block = { start: 10, raw: 'Oui. Non.' };
    const places = [
      { at: 10, label: 1 },
      { at: 14, label: 2 },
      { at: 30, label: 3 },
    ];
    expect(withMarks(block, 21, places)).toBe(`Oui.${chip(2)} Non.`);
  });

  it('stand side by side where two sources are cited', () => {
    const places = [
      { at: 4, label: 2 },
      { at: 4, label: 1 },
    ];
    expect(withMarks({ start: 0, raw: 'Oui.' }, 4, places)).toBe(`Oui.${chip(2)}${chip(1)}`);
  });

  it('cannot be forged by the text', () => {
    expect(withoutMarks(`a${chip(1)}`)).toBe('a\uFFFD1\uFFFD');
  });
});
