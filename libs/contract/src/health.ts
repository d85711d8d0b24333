import { z } from 'zod';

const check = z.object({ status: z.enum(['ok', 'degraded', 'down']), detail: z.string() });

/** `GET /health`: the whole picture for people. `simulated` says that no key is set and the local simulator answers. */
export const healthSchema = z.object({
  status: z.enum(['ok', 'degraded']),
  checks: z.object({
    server: check,
    database: check,
    redis: check,
    /** `breaker`: open while Claude is not asked, because it did not answer the last requests. */
    claude: check.extend({
      simulated: z.boolean(),
      model: z.string(),
      breaker: z.enum(['closed', 'open', 'half-open']),
    }),
  }),
  timestamp: z.string(),
});
export type Health = z.infer<typeof healthSchema>;
