import type { EditedDish } from '@tasty-food/contract';
import { centsOf, differing, dishOf, draftOf, faultsOf, newDraft, rebased } from './dish-draft';

const BURGER: EditedDish = {
  id: 'B01',
  category: 'burgers',
  name: { fr: 'Burger', nl: 'Burger', en: 'Burger' },
  description: { fr: 'Bœuf', nl: 'Rund', en: 'Beef' },
  ingredients: ['beef', 'bun'],
  priceCents: 1450,
  pricesByBranch: { wandre: 1395 },
  soldAt: ['angleur', 'wandre'],
  diet: ['halal'],
  version: 3,
};

describe('the draft of a dish', () => {
  it('is the dish again when nothing was written', () => {
    expect(faultsOf(draftOf(BURGER))).toEqual([]);
    expect({ ...dishOf(draftOf(BURGER)), version: 3 }).toEqual(BURGER);
  });

  it('keeps what was written where somebody else saved the dish meanwhile, and takes over the rest', () => {
    const seen = draftOf(BURGER);
    const written = { ...seen, price: '15,00', ingredients: ['beef', 'bun', 'pickle'] };
    const theirs = draftOf({ ...BURGER, priceCents: 1520, soldAt: ['wandre', 'angleur'], diet: [], version: 4 });
    expect(rebased(written, seen, theirs)).toEqual({ ...written, diet: [] });
    expect(differing(rebased(written, seen, theirs), theirs)).toEqual(['ingredients', 'price']);
    expect(rebased(seen, seen, theirs)).toEqual(theirs);
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
