import { z } from 'zod';
import { allergenCodeSchema, allergenStateSchema } from './allergen';
import { dietSchema } from './facts';
import { languageSchema } from './language';
import { dishClaimSchema } from './register';
import { replaceUnstorable } from './storable-text';

/** `GET /api/menu` and `/api/allergens`: `at` is a moment in ISO 8601 with its offset; the menu or register as it was or will be then. */
export const menuQuerySchema = z.strictObject({
  branch: z.string().min(1).max(64).overwrite(replaceUnstorable),
  language: languageSchema.default('fr'),
  at: z.iso.datetime({ offset: true, message: 'Use ISO 8601 with an offset: 2026-11-22T18:30:00+01:00.' }).optional(),
});
export type MenuQuery = z.infer<typeof menuQuerySchema>;

export const menuDishSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  priceCents: z.number().int(),
  diet: z.array(dietSchema),
  allergens: z.record(allergenCodeSchema, allergenStateSchema),
  available: z.boolean(),
  until: z.string().optional(),
});
export type MenuDish = z.infer<typeof menuDishSchema>;

export const menuSchema = z.object({
  branch: z.string(),
  asOf: z.string(),
  currency: z.literal('EUR'),
  categories: z.array(z.object({ id: z.string(), name: z.string(), dishes: z.array(menuDishSchema) })),
});
export type Menu = z.infer<typeof menuSchema>;

export const branchSchema = z.object({ id: z.string(), name: z.string(), address: z.string() });
export type Branch = z.infer<typeof branchSchema>;
export const branchListSchema = z.object({ branches: z.array(branchSchema) });
export type BranchList = z.infer<typeof branchListSchema>;

/** `GET /api/allergens`: the register as a matrix. */
export const registerSchema = z.object({
  branch: z.string(),
  asOf: z.string(),
  codes: z.array(allergenCodeSchema),
  dishes: z.array(
    z.object({
      dishId: z.string(),
      name: z.string(),
      allergens: z.record(
        allergenCodeSchema,
        z.object({
          state: allergenStateSchema,
          checkedAt: z.string().optional(),
          checkedBy: z.string().optional(),
          version: z.number().int(),
        }),
      ),
      /** Regulated claims that were made for it; none: nothing may be claimed. */
      claims: z.array(dishClaimSchema).optional(),
    }),
  ),
});
export type Register = z.infer<typeof registerSchema>;
