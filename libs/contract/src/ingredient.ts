import { z } from 'zod';
import { allergenCodeSchema, allergenStateSchema } from './allergen';
import { languageSchema } from './language';

/** `GET /api/ingredients`. */
export const ingredientQuerySchema = z.strictObject({ language: languageSchema.default('fr') });
export type IngredientQuery = z.infer<typeof ingredientQuerySchema>;

/** An ingredient of the group: all branches cook with the same. */
export const ingredientSchema = z.object({
  ingredientId: z.string(),
  name: z.string(),
  allergens: z.record(allergenCodeSchema, allergenStateSchema),
  /** How often what it has of an allergen was changed. */
  versions: z.record(allergenCodeSchema, z.number().int()),
  /** What changes with it, at every branch that sells it. */
  dishes: z.array(z.object({ dishId: z.string(), dish: z.string() })),
});
export type Ingredient = z.infer<typeof ingredientSchema>;
export const ingredientListSchema = z.object({ ingredients: z.array(ingredientSchema) });
export type IngredientList = z.infer<typeof ingredientListSchema>;
