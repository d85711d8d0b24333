import type { AllergenCode, AllergenState, Diet, Language } from '@tasty-food/contract';

type Words<K extends string> = Record<Language, Record<K, string>>;

/** The register's own wording of a state. It says what the register holds, never that a dish is safe. */
export const STATE_WORDS: Words<AllergenState> = {
  fr: { contains: 'contient', 'may-contain': 'traces possibles', free: 'absent', unknown: 'inconnu' },
  nl: { contains: 'bevat', 'may-contain': 'mogelijk sporen', free: 'afwezig', unknown: 'onbekend' },
  en: { contains: 'contains', 'may-contain': 'may contain traces', free: 'absent', unknown: 'unknown' },
};

export const ALLERGEN_WORDS: Words<AllergenCode> = {
  fr: {
    gluten: 'Gluten',
    crustaceans: 'Crustacés',
    eggs: 'Œufs',
    fish: 'Poisson',
    peanuts: 'Arachides',
    soybeans: 'Soja',
    milk: 'Lait',
    nuts: 'Fruits à coque',
    celery: 'Céleri',
    mustard: 'Moutarde',
    sesame: 'Sésame',
    sulphites: 'Sulfites',
    lupin: 'Lupin',
    molluscs: 'Mollusques',
  },
  nl: {
    gluten: 'Gluten',
    crustaceans: 'Schaaldieren',
    eggs: 'Eieren',
    fish: 'Vis',
    peanuts: "Pinda's",
    soybeans: 'Soja',
    milk: 'Melk',
    nuts: 'Noten',
    celery: 'Selderij',
    mustard: 'Mosterd',
    sesame: 'Sesam',
    sulphites: 'Sulfieten',
    lupin: 'Lupine',
    molluscs: 'Weekdieren',
  },
  en: {
    gluten: 'Gluten',
    crustaceans: 'Crustaceans',
    eggs: 'Eggs',
    fish: 'Fish',
    peanuts: 'Peanuts',
    soybeans: 'Soybeans',
    milk: 'Milk',
    nuts: 'Tree nuts',
    celery: 'Celery',
    mustard: 'Mustard',
    sesame: 'Sesame',
    sulphites: 'Sulphites',
    lupin: 'Lupin',
    molluscs: 'Molluscs',
  },
};

export const DIET_WORDS: Words<Diet> = {
  fr: {
    halal: 'halal',
    vegetarian: 'végétarien',
    vegan: 'végan',
    'gluten-free-recipe': 'recette sans ingrédient contenant du gluten',
  },
  nl: {
    halal: 'halal',
    vegetarian: 'vegetarisch',
    vegan: 'veganistisch',
    'gluten-free-recipe': 'recept zonder glutenhoudende ingrediënten',
  },
  en: {
    halal: 'halal',
    vegetarian: 'vegetarian',
    vegan: 'vegan',
    'gluten-free-recipe': 'recipe without gluten ingredients',
  },
};

const MARK: Record<Language, string> = { fr: ' : ', nl: ': ', en: ': ' };

/** "Sésame : contient" */
export function allergenLine(code: AllergenCode, state: AllergenState, language: Language): string {
  return labelled(ALLERGEN_WORDS[language][code], STATE_WORDS[language][state], language);
}

/** Joins a label and a value as the language writes it: French sets a space before the colon. */
export function labelled(label: string, value: string, language: Language): string {
  return label + MARK[language] + value;
}

/** Made once a language: making one costs far more than using it. */
const EUROS: Record<Language, Intl.NumberFormat> = {
  fr: new Intl.NumberFormat('fr-BE', { style: 'currency', currency: 'EUR' }),
  nl: new Intl.NumberFormat('nl-BE', { style: 'currency', currency: 'EUR' }),
  en: new Intl.NumberFormat('en-BE', { style: 'currency', currency: 'EUR' }),
};

/** Cents in, "12,90 €" out. */
export function priceWord(cents: number, language: Language): string {
  return EUROS[language].format(cents / 100);
}
