import { fuseRanks } from './fuse-ranks';

describe('fuseRanks', () => {
  const order = (...lists: number[][]) => fuseRanks(lists).map(({ passageId }) => passageId);

  it('puts first what stands high in both', () => {
    expect(order([1, 2, 3], [3, 2, 4])).toEqual([3, 2, 1, 4]);
  });

  it('keeps the order of the first list among equals', () => {
    expect(order([1, 2], [3, 4])).toEqual([1, 3, 2, 4]);
    expect(order([7, 5])).toEqual([7, 5]);
  });
});
