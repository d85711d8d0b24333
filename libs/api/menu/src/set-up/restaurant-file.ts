import { localizedTextSchema } from '@tasty-food/contract';
import { z } from 'zod';

const id = z.string().regex(/^[\w.-]{1,64}$/, 'Use letters, digits, "-", "_" and "." only, at most 64.');
const text = z.string().trim().min(1).max(200);
const name = localizedTextSchema.extend({ fr: text, nl: text, en: text });

const branchSchema = z.strictObject({ id, name: text, address: text });
const categorySchema = z.strictObject({ id, name });

/** What a group has before its first dish: its branches and the categories of its menu, in the order in which they are shown. */
export const restaurantFileSchema = z.strictObject({
  branches: z.array(branchSchema).min(1).max(500).check(eachOnce),
  categories: z.array(categorySchema).min(1).max(500).check(eachOnce),
});
export type RestaurantFile = z.infer<typeof restaurantFileSchema>;

function eachOnce({ value, issues }: z.core.ParsePayload<{ id: string }[]>): void {
  const ids = value.map((entry) => entry.id);
  const twice = ids.filter((each, at) => ids.indexOf(each) !== at);
  for (const each of new Set(twice)) issues.push({ code: 'custom', input: value, message: `"${each}" stands twice` });
}
