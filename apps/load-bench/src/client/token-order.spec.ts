import { TokenOrder } from './token-order.ts';

function broken(...seqs: number[]) {
  const order = new TokenOrder();
  const outOfOrder = seqs.filter((seq) => !order.see(seq));
  return { outOfOrder, next: order.next, broken: order.broken };
}

describe('the order of tokens', () => {
  it('holds when each comes once', () => {
    expect(broken(0, 1, 2)).toEqual({ outOfOrder: [], next: 3, broken: false });
  });

  it('shows one that is missing, once', () => {
    expect(broken(0, 2, 3)).toEqual({ outOfOrder: [2], next: 4, broken: true });
  });

  it('shows one that comes twice', () => {
    expect(broken(0, 1, 1, 2)).toEqual({ outOfOrder: [1], next: 3, broken: true });
  });
});
