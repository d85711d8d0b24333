import type { AllergenCode } from '@tasty-food/contract';

/** What people call the fourteen when they look for a dish with one of them, in French, Dutch and English. */
export const ALLERGEN_WORDS: Readonly<Record<AllergenCode, string>> = {
  gluten: 'gluten blé tarwe wheat',
  crustaceans: 'crustacés crevettes schaaldieren garnalen crustaceans shellfish prawns shrimps',
  eggs: 'œufs eieren eggs',
  fish: 'poisson vis fish',
  peanuts: 'arachides cacahuètes pinda’s aardnoten peanuts',
  soybeans: 'soja soya soy soybeans',
  milk: 'lait lactose melk milk',
  nuts: 'noix fruits à coque noten nuts',
  celery: 'céleri selderij celery',
  mustard: 'moutarde mosterd mustard',
  sesame: 'sésame sesam sesame',
  sulphites: 'sulfites sulfieten sulphites',
  lupin: 'lupin lupine',
  molluscs: 'mollusques weekdieren molluscs',
};
