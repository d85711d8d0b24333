import type { AllergenCode, AllergenState, Diet, Language } from '@tasty-food/contract';

type Words<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

/** The register's own wording: what it holds, never that a dish is safe. */
export const STATE_WORDS: Words<AllergenState> = {
  fr: { contains: 'contient', 'may-contain': 'traces possibles', free: 'absent', unknown: 'inconnu' },
  nl: { contains: 'bevat', 'may-contain': 'mogelijk sporen', free: 'afwezig', unknown: 'onbekend' },
  en: { contains: 'contains', 'may-contain': 'may contain traces', free: 'absent', unknown: 'unknown' },
};

export const ALLERGEN_NAMES: Words<AllergenCode> = {
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

export const DIET_NAMES: Words<Diet> = {
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

export const SENTENCES: Words<
  'register' | 'menu' | 'see' | 'colon' | 'none' | 'noDiet' | 'diet' | 'available' | 'out' | 'notSold'
> = {
  fr: {
    register: 'Selon le registre',
    menu: 'Selon la carte',
    see: 'Voyez le registre des allergènes.',
    colon: ' : ',
    none: 'aucun plat',
    noDiet: 'aucun',
    diet: 'régime',
    available: 'disponible',
    out: 'épuisé',
    notSold: 'pas à la carte',
  },
  nl: {
    register: 'Volgens het register',
    menu: 'Volgens de kaart',
    see: 'Zie het allergenenregister.',
    colon: ': ',
    none: 'geen gerecht',
    noDiet: 'geen',
    diet: 'dieet',
    available: 'beschikbaar',
    out: 'uitverkocht',
    notSold: 'niet op de kaart',
  },
  en: {
    register: 'According to the register',
    menu: 'According to the menu',
    see: 'See the allergen register.',
    colon: ': ',
    none: 'no dish',
    noDiet: 'none',
    diet: 'diet',
    available: 'available',
    out: 'sold out',
    notSold: 'not on the menu',
  },
};

export function notInRegister(name: string, language: Language): string {
  return {
    fr: `« ${name} » n’est pas dans le registre.`,
    nl: `"${name}" staat niet in het register.`,
    en: `"${name}" is not in the register.`,
  }[language];
}
