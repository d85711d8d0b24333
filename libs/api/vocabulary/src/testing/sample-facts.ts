import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  ALLERGEN_CODES,
  type AllergenCode,
  type AllergenState,
  type Diet,
  type LocalizedText,
} from '@tasty-food/contract';
import type { VerifierDish, VerifierFacts } from '../verifier-facts';

interface SampleDish {
  id: string;
  category: string;
  name: LocalizedText;
  allergens: AllergenCode[];
  may_contain: AllergenCode[];
  price_cents: number;
  halal: boolean;
  vegetarian: boolean;
  vegan: boolean;
  gluten_free_recipe?: boolean;
}

let made = 0;

const CATEGORIES: Record<string, LocalizedText> = {
  burger: { fr: 'Burgers', nl: 'Burgers', en: 'Burgers' },
  accompagnement: { fr: 'Accompagnements', nl: 'Bijgerechten', en: 'Sides' },
  salade: { fr: 'Salades', nl: 'Salades', en: 'Salads' },
  enfant: { fr: 'Menu enfant', nl: 'Kindermenu', en: 'Kids’ menu' },
  sauce: { fr: 'Sauces', nl: 'Sauzen', en: 'Sauces' },
  dessert: { fr: 'Desserts', nl: 'Desserts', en: 'Desserts' },
  boisson: { fr: 'Boissons', nl: 'Dranken', en: 'Drinks' },
};

/**
 * The dishes of the sample menu as facts. The sample knows no unchecked cell: `unknown` says of which cells nothing is known, so
 * that all four states are tried.
 */
export function sampleFacts(unknown: (dishId: string, code: AllergenCode) => boolean = () => false): VerifierFacts {
  const file = resolve(__dirname, '../../../restaurant/src/sample/menu.json');
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: SampleDish[] };
  return {
    version: `sample-${++made}`,
    factsId: 'register',
    dishes: items.map((item) => dishOf(item, unknown)),
  };
}

function dishOf(item: SampleDish, unknown: (dishId: string, code: AllergenCode) => boolean): VerifierDish {
  const state = (code: AllergenCode): AllergenState => {
    if (unknown(item.id, code)) return 'unknown';
    if (item.allergens.includes(code)) return 'contains';
    return item.may_contain.includes(code) ? 'may-contain' : 'free';
  };
  return {
    id: item.id,
    names: item.name,
    category: CATEGORIES[item.category],
    priceCents: item.price_cents,
    diet: [
      ...(item.halal ? ['halal' as Diet] : []),
      ...(item.vegetarian ? ['vegetarian' as Diet] : []),
      ...(item.vegan ? ['vegan' as Diet] : []),
      ...(item.gluten_free_recipe ? ['gluten-free-recipe' as Diet] : []),
    ],
    available: true,
    register: Object.fromEntries(ALLERGEN_CODES.map((code) => [code, state(code)])),
  };
}
