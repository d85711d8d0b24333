import { z } from 'zod';
import { costSchema } from './usage';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const SCOPE = new RegExp(`^(?:group|branch:[a-z0-9][a-z0-9-]{0,63}|person:${UUID})$`);

/** Whose money: the whole group's, a branch's, or a person's. A question falls under all three. */
export const budgetScopeSchema = z
  .string()
  .regex(SCOPE, 'Use group, branch:<id of a branch> or person:<id of a staff member>.');
export type BudgetScope = z.infer<typeof budgetScopeSchema>;

/**
 * A budget of one calendar month in Europe/Brussels. `limit` is null where none is set: then nothing is held back. `spent` is
 * what the ledger books in that month, `reserved` what running answers may yet cost.
 */
export const budgetSchema = z.object({
  scope: budgetScopeSchema,
  /** Like `2026-11`. */
  month: z.string(),
  limit: costSchema.nullable(),
  spent: costSchema,
  reserved: costSchema,
});
export type Budget = z.infer<typeof budgetSchema>;

/** `GET /api/budgets`: those that are set and that the person may see. */
export const budgetListSchema = z.object({ budgets: z.array(budgetSchema) });
export type BudgetList = z.infer<typeof budgetListSchema>;

/** More than a group of restaurants will ever ask for, and far from what the books can hold. */
export const BUDGET_MAX_AMOUNT = 100_000;

const AMOUNT = `Use an amount from 0 to ${BUDGET_MAX_AMOUNT}.`;

/** `PUT /api/budgets/:scope`: the limit of each month from this one on; null takes it away. Claude bills in US dollars. */
export const budgetChangeSchema = z.strictObject({
  limit: z
    .strictObject({
      amount: z.number(AMOUNT).min(0, AMOUNT).max(BUDGET_MAX_AMOUNT, AMOUNT),
      currency: z.literal('USD', 'Use USD: Claude bills in US dollars.'),
    })
    .nullable(),
});
export type BudgetChange = z.infer<typeof budgetChangeSchema>;
