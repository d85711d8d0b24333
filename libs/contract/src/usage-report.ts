import { z } from 'zod';
import { budgetScopeSchema } from './budget';
import { BUDGET_LEVELS } from './budget-level';
import { daySchema } from './hours';
import { costSchema } from './usage';

/** The longest time that one report covers, in days. */
export const USAGE_REPORT_MAX_DAYS = 366;

/** `GET /api/usage`: days in Europe/Brussels, both included; the current month when left out. Managers see their own branch. */
export const usageQuerySchema = z.strictObject({
  from: daySchema.optional(),
  to: daySchema.optional(),
  branch: z
    .string()
    .regex(/^[\w.-]{1,64}$/, 'Use the id of a branch: angleur.')
    .optional(),
});
export type UsageQuery = z.infer<typeof usageQuerySchema>;

/**
 * What answers used. `inputTokens` excludes cache reads and writes; `cacheHitRate` is the share of all input that came from the cache,
 * 0 to 1, null where there was no input. `estimatedTurns` ended before Claude had told their final count.
 */
export const usageSumSchema = z.object({
  turns: z.number().int(),
  estimatedTurns: z.number().int(),
  inputTokens: z.number().int(),
  cacheReadTokens: z.number().int(),
  cacheWriteTokens: z.number().int(),
  outputTokens: z.number().int(),
  cacheHitRate: z.number().nullable(),
  cost: costSchema,
});
export type UsageSum = z.infer<typeof usageSumSchema>;

/** Sums of the ledger, never of one person. Days without an answer are among `days`; branches and models are ordered by cost. */
export const usageReportSchema = z.object({
  from: z.string(),
  to: z.string(),
  /** Null: all branches. */
  branch: z.string().nullable(),
  total: usageSumSchema,
  days: z.array(usageSumSchema.extend({ day: z.string() })),
  branches: z.array(usageSumSchema.extend({ branchId: z.string().nullable() })),
  models: z.array(usageSumSchema.extend({ model: z.string() })),
});
export type UsageReport = z.infer<typeof usageReportSchema>;

export const budgetLevelSchema = z.enum(BUDGET_LEVELS);

/**
 * `GET /api/usage/mine`: how far the budget that is nearest to its end, of those that the person's questions fall under, is used. No
 * money: staff see percent and when it begins anew. `scope` is null, and `percent` too, where no budget applies.
 */
export const ownUsageSchema = z.object({
  scope: budgetScopeSchema.nullable(),
  /** Whole percent of the limit, 0 to 100. */
  percent: z.number().int().nullable(),
  level: budgetLevelSchema,
  /** When the next month begins, ISO 8601. */
  renewsAt: z.string(),
});
export type OwnUsage = z.infer<typeof ownUsageSchema>;
