import { z } from 'zod';

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
export const allergenCodeSchema = z.enum(ALLERGEN_CODES);
export type AllergenCode = z.infer<typeof allergenCodeSchema>;

/** What the register says of one dish and one allergen. `unknown` is never worded as `free`. */
export const ALLERGEN_STATES = ['contains', 'may-contain', 'free', 'unknown'] as const;
export const allergenStateSchema = z.enum(ALLERGEN_STATES);
export type AllergenState = z.infer<typeof allergenStateSchema>;
