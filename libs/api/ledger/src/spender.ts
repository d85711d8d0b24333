import type { BudgetScope } from '@tasty-food/contract';

/** Who asks, and where: under whose budgets a question falls. */
export interface Spender {
  readonly staffId: string;
  readonly branchId: string | undefined;
}

/** The scopes of a question's budgets. */
export function scopesOf({ staffId, branchId }: Spender): BudgetScope[] {
  const branch = branchId === undefined || branchId === '' ? [] : [`branch:${branchId}`];
  return ['group', ...branch, `person:${staffId}`];
}

/** Whose a scope is; neither branch nor person: the group's. */
export function spenderOf(scope: BudgetScope): Partial<Spender> {
  const [kind, id] = scope.split(':');
  if (kind === 'branch') return { branchId: id };
  return kind === 'person' ? { staffId: id } : {};
}
