import { z } from 'zod';
import { costSchema } from './usage';

/**
 * `GET /api/metrics`: what one process has answered since it began, in a few numbers. `GET /metrics` tells everything, in the text
 * format of Prometheus. A request is an attempt at a turn, answered or not; tokens are all kinds together, times milliseconds.
 */
export const metricsSchema = z.object({
  since: z.string(),
  totalRequests: z.number().int(),
  totalTokens: z.number().int(),
  avgTokensPerRequest: z.number(),
  avgDurationMs: z.number(),
  /** Of those that said something. */
  avgFirstTextMs: z.number(),
  totalCost: costSchema,
  /** Of all input tokens, the part that came from the prompt cache: 0 to 1. */
  cacheReadShare: z.number(),
  /** Turns being answered, and readers following one. */
  activeTurns: z.number().int(),
  activeStreams: z.number().int(),
});
export type MetricsSummary = z.infer<typeof metricsSchema>;
