import type { MenuTableDish } from '@tasty-food/contract';
import { centsOf, dishOf, draftOf, faultsOf, newDraft } from './dish-draft';

const BURGER: MenuTableDish = {
  id: 'B01',
  category: 'burgers',
  name: { fr: 'Burger', nl: 'Burger', en: 'Burger' },
  description: { fr: 'Bœuf', nl: 'Rund', en: 'Beef' },
  ingredients: ['beef', 'bun'],
  priceCents: 1450,
  pricesByBranch: { wandre: 1395 },
  soldAt: ['angleur', 'wandre'],
  diet: ['halal'],
};

describe('the draft of a dish', () => {
  it('is the dish again when nothing was written', () => {
    expect(faultsOf(draftOf(BURGER))).toEqual([]);
    expect(dishOf(draftOf(BURGER))).toEqual(BURGER);
  });

  it('of a new dish lacks all that has to be said', () => {
    expect(faultsOf(newDraft('burgers', 'angleur'))).toEqual(['id', 'name', 'description', 'ingredients', 'price']);
  });

  it('says which price cannot be read', () => {
    expect(faultsOf({ ...draftOf(BURGER), price: '12 €' })).toEqual(['price']);
    expect(faultsOf({ ...draftOf(BURGER), soldAt: { angleur: 'x' } })).toEqual(['soldAt']);
    expect(faultsOf({ ...draftOf(BURGER), name: { fr: 'Burger', nl: ' ', en: 'Burger' } })).toEqual(['name']);
  });

  it.each([
    ['12,50', 1250],
    ['12.5', 1250],
    [' 12 ', 1200],
    ['19,99', 1999],
    ['0,29', 29],
    ['', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['12,505', undefined],
  ])('reads %p as %p cents', (text, cents) => expect(centsOf(text)).toBe(cents));
});
