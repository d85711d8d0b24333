/** Whole percent of a limit, 0 to 100; rounded down, so that 100 means that nothing is left. */
export function percentOf(spent: number, limit: number): number {
  return spent >= limit ? 100 : Math.floor((spent / limit) * 100);
}
