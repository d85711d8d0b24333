import { z } from 'zod';
import { allergenCodeSchema, allergenStateSchema } from './allergen';

/** One cell of the allergen register. `checkedAt` is ISO 8601; `version` counts the changes of the cell from 1. */
export const allergenRowSchema = z.object({
  dishId: z.string(),
  dish: z.string(),
  code: allergenCodeSchema,
  state: allergenStateSchema,
  checkedAt: z.string().optional(),
  checkedBy: z.string().optional(),
  version: z.number().int(),
});
export type AllergenRow = z.infer<typeof allergenRowSchema>;

export const DIETS = ['halal', 'vegetarian', 'vegan', 'gluten-free-recipe'] as const;
export const dietSchema = z.enum(DIETS);
export type Diet = z.infer<typeof dietSchema>;

/** One dish as its branch sells it. `available: false` is on the 86 list, or never sold there. */
export const dishRowSchema = z.object({
  dishId: z.string(),
  dish: z.string(),
  priceCents: z.number().int(),
  available: z.boolean(),
  diet: z.array(dietSchema),
  /** Counts the changes of the dish and of its prices, from 1. */
  version: z.number().int().optional(),
});
export type DishRow = z.infer<typeof dishRowSchema>;

/** One day of one branch, in Europe/Brussels. Times are `HH:MM`. */
export const hoursRowSchema = z.object({
  branchId: z.string(),
  date: z.string(),
  opens: z.string().optional(),
  closes: z.string().optional(),
  closed: z.boolean(),
  reason: z.string().optional(),
  /** Counts what was said of the day: the weeks up to the one that holds on it, and each change of its exception. */
  version: z.number().int().optional(),
});
export type HoursRow = z.infer<typeof hoursRowSchema>;

export const availabilityRowSchema = z.object({
  dishId: z.string(),
  dish: z.string(),
  available: z.boolean(),
  until: z.string().optional(),
  /** Counts the changes of the entry; left out where it was never changed. */
  version: z.number().int().optional(),
});
export type AvailabilityRow = z.infer<typeof availabilityRowSchema>;

export const certificateRowSchema = z.object({
  certificateId: z.string(),
  supplier: z.string(),
  scope: z.string(),
  validFrom: z.string(),
  validTo: z.string(),
  valid: z.boolean(),
  version: z.number().int().optional(),
});
export type CertificateRow = z.infer<typeof certificateRowSchema>;

export const passageRowSchema = z.object({
  documentId: z.string(),
  source: z.string(),
  title: z.string(),
  section: z.string(),
  page: z.number().int().optional(),
  text: z.string(),
});
export type PassageRow = z.infer<typeof passageRowSchema>;

const factsId = z.string();
/** The branch whose rows these are. */
const branchId = z.string().optional();
/** The day that the rows hold for, `YYYY-MM-DD`, where it is not the day of the question. */
const asOf = z.string().optional();

/** Rows behind an answer: true whatever its text says, and drawn as a table. */
export const factsSchema = z.discriminatedUnion('kind', [
  z.object({ factsId, branchId, asOf, kind: z.literal('allergens'), rows: z.array(allergenRowSchema) }),
  z.object({ factsId, branchId, asOf, kind: z.literal('dishes'), rows: z.array(dishRowSchema) }),
  z.object({ factsId, kind: z.literal('hours'), rows: z.array(hoursRowSchema) }),
  z.object({ factsId, branchId, kind: z.literal('availability'), rows: z.array(availabilityRowSchema) }),
  z.object({ factsId, branchId, asOf, kind: z.literal('certificate'), rows: z.array(certificateRowSchema) }),
  z.object({ factsId, kind: z.literal('passages'), rows: z.array(passageRowSchema) }),
]);
export type Facts = z.infer<typeof factsSchema>;

/** Something an answer rests on. `sourceId` binds it to citations; `locator` says where it stands (`dish:B01`). */
export const sourceSchema = z.object({
  sourceId: z.string(),
  kind: z.enum(['passage', 'dish', 'branch', 'certificate', 'rule']),
  title: z.string(),
  locator: z.string(),
  excerpt: z.string(),
  validFrom: z.string().optional(),
  checkedAt: z.string().optional(),
  checkedBy: z.string().optional(),
  /** Of the row it was taken from. */
  version: z.number().int().optional(),
  /** The day that it holds for, `YYYY-MM-DD`, where it is not the day of the question. */
  asOf: z.string().optional(),
});
export type Source = z.infer<typeof sourceSchema>;
