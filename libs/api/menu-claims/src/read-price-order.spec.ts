import { orderIn } from './read-price-order';

describe('the order of prices', () => {
  it.each([
    ['le burger le moins cher', { than: 'less', isMost: true }],
    ['wat is het duurste dessert', { than: 'more', isMost: true }],
    ['the truffle is dearer than the andalou', { than: 'more' }],
    ['la canette est moins chere que la limonade', { than: 'less' }],
    ['de truffel kost meer dan de andaloes', { than: 'more' }],
    ['the truffle costs more and the can is cheaper', undefined],
    ['the truffle costs 13 90', undefined],
  ])('is told by "%s"', (text, order) => {
    expect(orderIn(text.split(' '))).toEqual(order);
  });
});
