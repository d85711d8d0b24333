/** From this share of a budget on its people are warned. */
export const BUDGET_WARNING_SHARE = 0.8;

export const BUDGET_LEVELS = ['within', 'warning', 'used-up'] as const;
export type BudgetLevel = (typeof BUDGET_LEVELS)[number];

/** How far a budget is used, in words. Without a limit, or with money left, it is within. */
export function budgetLevelOf(spent: number, limit: number | null): BudgetLevel {
  if (limit === null) return 'within';
  if (spent >= limit) return 'used-up';
  return spent >= limit * BUDGET_WARNING_SHARE ? 'warning' : 'within';
}
