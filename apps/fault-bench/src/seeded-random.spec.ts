import { SeededRandom } from './seeded-random.ts';

const drawn = (random: SeededRandom) => Array.from({ length: 1_000 }, () => random.between(3, 7));

describe('chance with a seed', () => {
  it('says the same again for the same seed, and something else for another', () => {
    expect(drawn(new SeededRandom(1))).toEqual(drawn(new SeededRandom(1)));
    expect(drawn(new SeededRandom(1))).not.toEqual(drawn(new SeededRandom(2)));
  });

  it('reaches both ends and nothing beyond', () => {
    expect([...new Set(drawn(new SeededRandom(1)))].sort()).toEqual([3, 4, 5, 6, 7]);
  });

  it('is left where it was by what a fork draws', () => {
    const [one, other] = [new SeededRandom(9), new SeededRandom(9)];
    drawn(one.fork());
    other.fork();
    expect(one.next()).toBe(other.next());
  });
});
