import { z } from 'zod';

const check = z.object({ status: z.enum(['ok', 'degraded', 'down']), detail: z.string() });

/** `GET /health`: the whole picture for people. `simulated` says that no key is set and the local simulator answers. */
export const healthSchema = z.object({
  status: z.enum(['ok', 'degraded']),
  checks: z.object({
    server: check,
    database: check,
    redis: check,
    claude: check.extend({ simulated: z.boolean(), model: z.string() }),
  }),
  timestamp: z.string(),
});
export type Health = z.infer<typeof healthSchema>;
