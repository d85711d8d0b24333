import { z } from 'zod';
import { ALLERGEN_CODES } from './allergen-codes';

export const allergenCodeSchema = z.enum(ALLERGEN_CODES);
export type AllergenCode = z.infer<typeof allergenCodeSchema>;

/** What the register says of one dish and one allergen. `unknown` is never worded as `free`. */
export const ALLERGEN_STATES = ['contains', 'may-contain', 'free', 'unknown'] as const;
export const allergenStateSchema = z.enum(ALLERGEN_STATES);
export type AllergenState = z.infer<typeof allergenStateSchema>;
