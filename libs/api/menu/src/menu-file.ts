import { allergenCodeSchema, ALLERGEN_CODES, localizedTextSchema, type AllergenCode } from '@tasty-food/contract';
import { z } from 'zod';

const id = z.string().min(1).max(64);
const cents = z.number().int().nonnegative();
const allergens = z.array(allergenCodeSchema);

const ingredientSchema = z.object({ id, name: localizedTextSchema, allergens, may_contain: allergens });

const branchOverrideSchema = z.strictObject({
  ingredients_note: localizedTextSchema.optional(),
  halal: z.boolean().optional(),
  vegetarian: z.boolean().optional(),
  vegan: z.boolean().optional(),
  gluten_free_recipe: z.boolean().optional(),
});

const dishSchema = z.object({
  id,
  category: id,
  name: localizedTextSchema,
  description: localizedTextSchema,
  ingredients: z.array(id),
  allergens,
  may_contain: allergens,
  price_cents: cents,
  price_overrides_cents: z.record(id, cents).default({}),
  available_at: z.array(id),
  branch_overrides: z.record(id, branchOverrideSchema).default({}),
  halal: z.boolean(),
  vegetarian: z.boolean(),
  vegan: z.boolean(),
  gluten_free_recipe: z.boolean().default(false),
  active: z.boolean(),
});
export type FileDish = z.infer<typeof dishSchema>;

/** A menu as a file: branches, ingredients with their allergens, and dishes that say which allergens follow from them. */
export const menuFileSchema = z
  .object({
    version: z.string(),
    valid_from: z.iso.date(),
    currency: z.literal('EUR'),
    branches: z.array(z.object({ id, name: z.string(), address: z.string() })),
    ingredients: z.array(ingredientSchema),
    items: z.array(dishSchema),
  })
  .superRefine((file, context) => {
    for (const message of faultsOf(file)) context.addIssue({ code: 'custom', message });
  });
export type MenuFile = z.infer<typeof menuFileSchema>;

export interface DishAllergens {
  contains: Set<AllergenCode>;
  /** Traces; never what the dish contains anyway. */
  mayContain: Set<AllergenCode>;
}

/** What follows from the ingredients of a dish. Undefined when one of them is not in the file. */
export function allergensOf(dish: FileDish, file: Pick<MenuFile, 'ingredients'>): DishAllergens | undefined {
  const ingredients = dish.ingredients.map((wanted) => file.ingredients.find((ingredient) => ingredient.id === wanted));
  if (!ingredients.every((ingredient) => ingredient !== undefined)) return undefined;
  const contains = new Set(ingredients.flatMap((ingredient) => ingredient.allergens));
  const traces = ingredients.flatMap((ingredient) => ingredient.may_contain);
  return { contains, mayContain: new Set(traces.filter((code) => !contains.has(code))) };
}

/** What no field alone shows. A wrong allergen table can hurt somebody, so a file that contradicts itself is not read at all. */
function* faultsOf(file: z.infer<typeof menuFileSchema>): Generator<string> {
  yield* repeatedIds('branch', file.branches);
  yield* repeatedIds('ingredient', file.ingredients);
  yield* repeatedIds('dish', file.items);
  const branches = new Set(file.branches.map((branch) => branch.id));
  for (const dish of file.items) {
    for (const branch of dish.available_at)
      if (!branches.has(branch)) yield `${dish.id} is sold at ${branch}, which is no branch of this file.`;
    for (const branch of [...Object.keys(dish.price_overrides_cents), ...Object.keys(dish.branch_overrides)])
      if (!dish.available_at.includes(branch)) yield `${dish.id} is changed for ${branch}, where it is not sold.`;
    yield* allergenFaults(dish, file);
  }
}

function* allergenFaults(dish: FileDish, file: Pick<MenuFile, 'ingredients'>): Generator<string> {
  const derived = allergensOf(dish, file);
  if (!derived) {
    yield `${dish.id} has an ingredient that is not in this file.`;
    return;
  }
  for (const code of ALLERGEN_CODES) {
    const [said, follows] = [saidOf(dish, code), saidBy(derived, code)];
    if (said !== follows) yield `${dish.id} says ${said} ${code}, its ingredients say ${follows}.`;
  }
}

function saidOf(dish: FileDish, code: AllergenCode): string {
  return saidBy({ contains: new Set(dish.allergens), mayContain: new Set(dish.may_contain) }, code);
}

function saidBy({ contains, mayContain }: DishAllergens, code: AllergenCode): string {
  if (contains.has(code)) return mayContain.has(code) ? 'contains and may contain' : 'contains';
  return mayContain.has(code) ? 'may contain' : 'free of';
}

function* repeatedIds(what: string, rows: readonly { id: string }[]): Generator<string> {
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(row.id)) yield `The ${what} ${row.id} stands twice.`;
    seen.add(row.id);
  }
}
