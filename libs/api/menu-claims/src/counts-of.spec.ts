import { countAlone } from './counts-of';

describe('a cell of a table', () => {
  it.each([
    ['2', 2],
    [' 3 × ', 3],
    ['4x', 4],
    ['2 st.', 2],
    ['2,50 €', undefined],
    ['33 cl', undefined],
    ['deux', undefined],
  ])('"%s" tells how many', (text, count) => {
    expect(countAlone(text)).toBe(count);
  });
});
