import {
  ALLERGEN_CODES,
  type AllergenCode,
  type AllergenState,
  type Diet,
  type LocalizedText,
} from '@tasty-food/contract';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
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
  available_at: string[];
  price_overrides_cents?: Record<string, number>;
  branch_overrides?: Record<string, { vegetarian?: boolean; vegan?: boolean }>;
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
  return {
    version: `sample-${++made}`,
    factsId: 'register',
    dishes: sampleItems().map((item) => dishOf(item, unknown)),
  };
}

/** The dishes of the sample menu as one branch sells them: its prices, its diets, and what it does not sell. */
export function sampleDishesOf(branchId: string, outIds: readonly string[] = []): VerifierDish[] {
  return sampleItems().map((item) => ({
    ...dishOf({ ...item, ...item.branch_overrides?.[branchId] }, () => false),
    priceCents: item.price_overrides_cents?.[branchId] ?? item.price_cents,
    available: item.available_at.includes(branchId) && !outIds.includes(item.id),
    soldHere: item.available_at.includes(branchId),
  }));
}

function sampleItems(): SampleDish[] {
  const file = resolve(__dirname, '../../../menu/src/sample/menu.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { items: SampleDish[] }).items;
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
