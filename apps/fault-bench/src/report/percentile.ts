/** The value that the share `p` (0 to 1) of them does not exceed; undefined when there are none. */
export function percentile(values: readonly number[], p: number): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)];
}
