import { z } from 'zod';
import { allergenCodeSchema } from './allergen';
import { dietSchema } from './facts';
import { daySchema } from './hours';
import { localizedTextSchema } from './language';
import { replaceUnstorable } from './storable-text';
import { rowErrorSchema, tableImportQuerySchema } from './table-import';

const id = z.string().regex(/^[\w.-]{1,64}$/, 'Use letters, digits, "-", "_" and "." only, at most 64.');
const cents = z
  .number()
  .int('Use whole cents.')
  .nonnegative()
  .max(1_000_000, 'More than 10,000 euros cannot be meant.');
const text = localizedTextSchema.extend({
  fr: z.string().trim().min(1, 'Say it in French.').max(500).overwrite(replaceUnstorable),
  nl: z.string().trim().min(1, 'Say it in Dutch.').max(500).overwrite(replaceUnstorable),
  en: z.string().trim().min(1, 'Say it in English.').max(500).overwrite(replaceUnstorable),
});

/** One dish as a menu is imported and exported. What it contains follows from its ingredients and is not in here. */
export const menuTableDishSchema = z.strictObject({
  id,
  category: id,
  name: text,
  description: text,
  /** Ids, in their order. */
  ingredients: z.array(id).min(1, 'Name at least one ingredient.').max(60),
  priceCents: cents,
  /** By branch, where it differs. */
  pricesByBranch: z.record(id, cents).default({}),
  /** Ids of the branches. */
  soldAt: z.array(id),
  diet: z.array(dietSchema).default([]),
});
export type MenuTableDish = z.infer<typeof menuTableDishSchema>;

const version = z.number().int().positive();

/** `GET /api/dishes/{dishId}`: a dish as its editor shows it. */
export const editedDishSchema = menuTableDishSchema.extend({ version });
export type EditedDish = z.infer<typeof editedDishSchema>;

/**
 * `PUT /api/dishes/{dishId}`: the whole dish as its editor shows it, with the version that the person saw; its id stands in the address.
 * 409 `version-conflict` when it is another by now; `errors` has each column that has changed since as a path.
 */
export const dishChangeSchema = editedDishSchema.omit({ id: true });
export type DishChange = z.infer<typeof dishChangeSchema>;

/** The day from which a change of a dish holds, or as of which it is read; without it today. The days before stay as they were. */
export const dishDayQuerySchema = z.strictObject({ from: daySchema.optional() });
export type DishDayQuery = z.infer<typeof dishDayQuerySchema>;

/** What of an ingredient one manager may say alone: what he does not name is unknown, and goes towards free by a second one. */
export const newIngredientSchema = z.strictObject({
  id,
  name: text,
  allergens: z
    .partialRecord(
      allergenCodeSchema,
      z.enum(
        ['contains', 'may-contain', 'unknown'],
        'Use contains, may-contain or unknown: free takes a second manager.',
      ),
    )
    .default({}),
});
export type NewIngredient = z.infer<typeof newIngredientSchema>;

export const menuTableSchema = z.object({ dishes: z.array(menuTableDishSchema) });
export type MenuTable = z.infer<typeof menuTableSchema>;

/**
 * `POST /api/menu/import`: JSON `{dishes: […]}` or a table as text/csv. `preview=true` changes nothing and answers what would change.
 * `from` is the day from which it holds, field by field; without it today. What was said of a field from a later day goes on holding from
 * that day, a dish that is still to come changes as it comes, and dishes that are not in it stay as they are.
 */
export const menuImportQuerySchema = tableImportQuerySchema.extend({ from: daySchema.optional() });
export type MenuImportQuery = z.infer<typeof menuImportQuerySchema>;

export const menuImportSchema = z.object({
  applied: z.boolean(),
  from: z.string(),
  errors: z.array(rowErrorSchema),
  added: z.array(z.string()),
  /** The columns that differ, by dish, and of its price what it was and what it becomes. `name` is the one it becomes. */
  changed: z.array(
    z.object({
      dishId: z.string(),
      name: localizedTextSchema,
      columns: z.array(z.string()),
      priceCents: z.object({ before: z.number().int(), after: z.number().int() }).optional(),
    }),
  ),
  unchanged: z.number().int(),
  /** Cells that would say less than before: they stay as they are until a manager has looked. Only when applied. */
  toRecheck: z.number().int().optional(),
});
export type MenuImport = z.infer<typeof menuImportSchema>;
