import { openVerifier } from '@tasty-food/api-verifier';
import type { Language } from '@tasty-food/contract';
import { HOUSE_NOW } from '../house/house-facts';
import { branchFacts, elsewhereOf } from './branch-facts';

/** In Saint-Gilles milk is in the fresh fries (S01), which is so at no other branch. */
const ELSEWHERE = elsewhereOf('angleur').map((facts) => {
  if (facts.branchId !== 'saint-gilles') return facts;
  const dishes = facts.dishes.map((dish) =>
    dish.id === 'S01' ? { ...dish, register: { ...dish.register, milk: 'contains' as const } } : dish,
  );
  return { ...facts, dishes };
});

function say(language: Language, text: string): string {
  const verifier = openVerifier(branchFacts('angleur'), language, undefined, HOUSE_NOW);
  verifier.know(ELSEWHERE);
  return [...verifier.push(text), ...verifier.end()].map((part) => part.text).join('');
}

describe('what is told of allergens at other branches', () => {
  it.each<[Language, string]>([
    ['fr', 'À Saint-Gilles, les frites fraîches contiennent du lait.'],
    ['fr', 'Les frites fraîches de Wandre ne contiennent pas de lait.'],
    ['nl', 'In Sint-Gillis bevatten de verse frieten melk.'],
    ['nl', 'In Seraing bevatten de verse frieten geen melk.'],
    ['en', 'In Saint-Gilles the fresh fries contain milk.'],
    ['en', 'The fresh fries contain no eggs in any branch.'],
  ])('%s: "%s" equals the rows of each', (language, text) => {
    expect(say(language, text)).toBe(text);
  });

  it.each<[Language, string, string]>([
    [
      'fr',
      'À Saint-Gilles, les frites fraîches ne contiennent pas de lait.',
      'Frites fraîches (Saint-Gilles) – Lait : contient',
    ],
    ['fr', 'Les frites fraîches de Saint-Gilles sont sans lait.', 'Frites fraîches (Saint-Gilles) – Lait : contient'],
    [
      'fr',
      'Dans tous nos restaurants, les frites fraîches sont sans lait.',
      'Frites fraîches (Saint-Gilles) – Lait : contient',
    ],
    ['nl', 'In Sint-Gillis bevatten de verse frieten geen melk.', 'Verse frieten (Saint-Gilles) – Melk: bevat'],
    ['en', 'The fresh fries contain no milk in any branch.', 'Fresh fries (Saint-Gilles) – Milk: contains'],
    ['en', 'The fresh fries are milk-free in Wandre and Saint-Gilles.', 'Fresh fries (Saint-Gilles) – Milk: contains'],
  ])('%s: "%s" gives way to them', (language, text, told) => {
    expect(say(language, text)).toContain(told);
  });
});
