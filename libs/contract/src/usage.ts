import { z } from 'zod';

/**
 * Tokens of one turn, all its rounds and attempts together. `inputTokens` excludes cache reads and writes, as Claude counts
 * them; `estimated` is true when a stopped or broken answer kept the final count from us.
 */
export const usageSchema = z.object({
  inputTokens: z.number().int(),
  cacheReadTokens: z.number().int(),
  cacheWriteTokens: z.number().int(),
  outputTokens: z.number().int(),
  estimated: z.boolean(),
});
export type Usage = z.infer<typeof usageSchema>;

/** Money as Claude bills it: `amount` in units of `currency` (ISO 4217). */
export const costSchema = z.object({ amount: z.number(), currency: z.string() });
export type Cost = z.infer<typeof costSchema>;
