import { sampleSource, sampleTurn } from '../testing/turn-samples';
import { namedOut } from './named-out';

const dish = (dishId: string) => ({ dishId, dish: dishId, priceCents: 100, available: true, diet: [] });

describe('the dishes of an answer that are out', () => {
  const turn = sampleTurn({
    sources: [sampleSource('B01'), sampleSource('B02'), sampleSource('B03')],
    facts: [{ factsId: 'f', kind: 'dishes', rows: [dish('B02')] }],
  });

  it('are named unless a table marks them already', () => {
    expect(
      namedOut(
        turn,
        new Map([
          ['B01', {}],
          ['B02', {}],
        ]),
      ),
    ).toEqual(['Dish B01']);
  });

  it('are none while everything can be ordered', () => {
    expect(namedOut(turn, new Map())).toEqual([]);
  });
});
