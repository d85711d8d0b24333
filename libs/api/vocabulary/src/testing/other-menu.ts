import { ALLERGEN_CODES, type AllergenState, type Diet } from '@tasty-food/contract';
import type { VerifierDish, VerifierFacts } from '../verifier-facts';

function d(
  id: string,
  fr: string,
  nl: string,
  en: string,
  contains: string,
  mayContain = '',
  diet: Diet[] = [],
  priceCents = 1500,
  unknown = '',
): VerifierDish {
  const states = { contains, 'may-contain': mayContain, unknown };
  const state = (code: string): AllergenState =>
    (Object.keys(states) as (keyof typeof states)[]).find((each) => states[each].split(' ').includes(code)) ?? 'free';
  const register = Object.fromEntries(ALLERGEN_CODES.map((code) => [code, state(code)]));
  return { id, names: { fr, nl, en }, priceCents, diet, available: true, register };
}

/** Another house: dishes whose names hold allergens, hyphens and everyday words, so that nothing is fitted to the sample. */
export const OTHER_MENU: VerifierFacts = {
  version: 'other',
  factsId: 'register',
  dishes: [
    d('1', 'Moules-frites', 'Mosselen met friet', 'Mussels and fries', 'molluscs celery', 'crustaceans fish'),
    d('2', 'Filet américain', 'Filet américain', 'Steak tartare', 'eggs mustard', 'celery'),
    d('3', 'Vol-au-vent', 'Vol-au-vent', 'Vol-au-vent', 'gluten milk eggs', 'celery'),
    d('4', 'Croque-monsieur', 'Croque-monsieur', 'Croque-monsieur', 'gluten milk', 'eggs'),
    d(
      '5',
      'Salade de chèvre chaud aux noix',
      'Salade met warme geitenkaas en noten',
      'Warm goat cheese and walnut salad',
      'milk nuts gluten',
      'sesame',
    ),
    d('6', 'Soupe de poisson', 'Vissoep', 'Fish soup', 'fish crustaceans celery', 'molluscs'),
    d('7', 'Carbonnade flamande', 'Stoofvlees', 'Flemish beef stew', 'gluten mustard', 'celery sulphites'),
    d(
      '8',
      'Boulets à la liégeoise',
      'Luikse balletjes',
      'Liège meatballs',
      'gluten eggs',
      'celery',
      [],
      1400,
      'mustard',
    ),
    d('9', 'Dame blanche', 'Dame blanche', 'Dame Blanche', 'milk', 'nuts'),
    d('10', 'Tarte au citron', 'Citroentaart', 'Lemon tart', 'gluten eggs milk', 'nuts'),
    d(
      '11',
      'Pad thaï aux crevettes',
      'Pad thai met garnalen',
      'Prawn pad thai',
      'crustaceans peanuts soybeans fish eggs',
      'sesame',
    ),
    d('12', 'Café', 'Koffie', 'Coffee', ''),
    d('13', "Chef's Special", "Chef's Special", "Chef's Special", 'gluten', 'nuts'),
    d('14', 'Curry vert végan', 'Groene vegan curry', 'Vegan green curry', 'soybeans', 'peanuts', [
      'vegan',
      'vegetarian',
    ]),
  ],
};
