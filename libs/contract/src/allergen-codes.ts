// Without a schema: the portal takes these codes, and leaves zod behind.
/** The 14 allergens of Regulation (EU) No 1169/2011, annex II, in the order of the annex. */
export const ALLERGEN_CODES = [
  'gluten',
  'crustaceans',
  'eggs',
  'fish',
  'peanuts',
  'soybeans',
  'milk',
  'nuts',
  'celery',
  'mustard',
  'sesame',
  'sulphites',
  'lupin',
  'molluscs',
] as const;
