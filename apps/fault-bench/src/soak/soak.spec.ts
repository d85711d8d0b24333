import { Delays } from './delays.ts';
import { DeltaOrder } from './delta-order.ts';

describe('the deltas of a soak', () => {
  it('are read in their order, however they were joined', () => {
    const order = new DeltaOrder();
    expect(order.read(' words[#0@a@9] words[#1@b]')).toEqual([10, 11]);
    expect(order.read(' words[#2@c]')).toEqual([12]);
    expect(order).toMatchObject({ next: 3, broken: 0 });
  });

  it.each([
    ['one is missing', ' words[#0@a] words[#2@c]'],
    ['one comes twice', ' words[#0@a] words[#0@a]'],
    ['the first is missing', ' words[#1@a]'],
  ])('are out of order when %s', (_what, text) => {
    const order = new DeltaOrder();
    order.read(text);
    expect(order.broken).toBeGreaterThan(0);
  });

  it('are all counted, and sampled over the whole time', () => {
    const delays = new Delays(1_000);
    for (let n = 0; n < 1_000; n++) delays.add(n);
    expect(delays.count).toBe(1_000);
    expect(delays.sample()).toHaveLength(100);
    expect(delays.sample().at(-1)).toBe(990);
  });
});
