import { z } from 'zod';
import { allergenCodeSchema, allergenStateSchema } from './allergen';
import { branchIdSchema, claimSchema } from './register';

/** `GET /api/dishes/:dishId/history`: at the person's own branch unless another is named; who belongs to all of them names one. */
export const dishHistoryQuerySchema = z.strictObject({ branch: branchIdSchema.optional() });
export type DishHistoryQuery = z.infer<typeof dishHistoryQuerySchema>;

/** Who did it and when (ISO 8601); `approvedBy` is the second pair of eyes. */
const signedSchema = z.object({ by: z.string(), approvedBy: z.string().optional(), at: z.string() });

/** One thing that happened to a dish. */
export const dishEventSchema = z.discriminatedUnion('kind', [
  signedSchema.extend({
    kind: z.literal('register'),
    /** More than one where the same hand wrote them at the same moment for the same reason: an import. */
    codes: z.array(allergenCodeSchema),
    from: allergenStateSchema,
    to: allergenStateSchema,
    reason: z.string(),
  }),
  signedSchema.extend({ kind: z.literal('claim'), claim: claimSchema, claimed: z.boolean(), reason: z.string() }),
  signedSchema.extend({
    kind: z.literal('availability'),
    available: z.boolean(),
    until: z.string().optional(),
    reason: z.string().optional(),
  }),
]);
export type DishEvent = z.infer<typeof dishEventSchema>;

/** Newest first, the last five hundred of each kind. */
export const dishHistorySchema = z.object({
  dishId: z.string(),
  branchId: z.string(),
  rows: z.array(dishEventSchema),
});
export type DishHistory = z.infer<typeof dishHistorySchema>;
