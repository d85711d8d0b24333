import { z } from 'zod';

/** Whole days; the shortest protects what is still needed, the longest is twenty years. */
function days(min: number, byDefault: number) {
  const right = `use a whole number of days from ${min} to 7300`;
  return z
    .string()
    .regex(/^\d+$/, right)
    .transform(Number)
    .pipe(z.number().min(min, right).max(7_300, right))
    .default(byDefault);
}

/** How long each kind of data is kept, in days. The log of deeds is kept for a year at least: the database itself insists. */
export const retentionVariables = {
  RETENTION_CONVERSATIONS_DAYS: days(1, 365),
  RETENTION_USAGE_DAYS: days(62, 400),
  RETENTION_AUDIT_DAYS: days(365, 1_825),
  RETENTION_GAPS_DAYS: days(1, 365),
};
