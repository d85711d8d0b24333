const KEY = 'tasty-food.branch';

/** The branch that was chosen on this device last, whoever did; not all of them are everybody's. */
export function rememberedBranch(): string | undefined {
  return localStorage.getItem(KEY) ?? undefined;
}

export function rememberBranch(branchId: string): void {
  localStorage.setItem(KEY, branchId);
}
