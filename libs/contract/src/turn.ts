import { z } from 'zod';
import { factsSchema, sourceSchema } from './facts';
import { languageSchema } from './language';
import { turnEndReasonSchema, turnErrorCodeSchema, turnStateSchema } from './turn-outcome';
import { costSchema, usageSchema } from './usage';

/** One look-up of an answer. `ok` and `summary` come with its end. */
export const stepSchema = z.object({
  stepId: z.string(),
  tool: z.string(),
  label: z.string(),
  ok: z.boolean().optional(),
  summary: z.string().optional(),
});
export type Step = z.infer<typeof stepSchema>;

/** The text up to `at` (UTF-16 code units) rests on these sources. */
export const citationSchema = z.object({ sourceIds: z.array(z.string()), at: z.number().int() });
export type Citation = z.infer<typeof citationSchema>;

export const noticeSchema = z.object({ code: z.string(), text: z.string() });
export type Notice = z.infer<typeof noticeSchema>;

/** One question with its answer: what `foldTurn` makes of the turn's events. Times are ISO 8601. */
export const turnSchema = z.object({
  turnId: z.string(),
  conversationId: z.string(),
  state: turnStateSchema,
  question: z.string(),
  language: languageSchema,
  branchId: z.string().optional(),
  replaces: z.string().optional(),
  askedAt: z.string(),
  model: z.string(),
  attempt: z.number().int(),
  text: z.string(),
  steps: z.array(stepSchema),
  sources: z.array(sourceSchema),
  facts: z.array(factsSchema),
  citations: z.array(citationSchema),
  claims: z.object({ checked: z.number().int(), corrected: z.number().int() }),
  notices: z.array(noticeSchema),
  endReason: turnEndReasonSchema.optional(),
  error: z
    .object({ code: turnErrorCodeSchema, retryable: z.boolean(), retryAfterMs: z.number().int().optional() })
    .optional(),
  usage: usageSchema.optional(),
  cost: costSchema.optional(),
  durationMs: z.number().int().optional(),
});
export type Turn = z.infer<typeof turnSchema>;
