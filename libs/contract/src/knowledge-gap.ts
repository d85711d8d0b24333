import { z } from 'zod';
import { languageSchema } from './language';
import { roleSchema } from './session';

/** A question that the documents did not answer. It says what the person is, never who. */
export const knowledgeGapSchema = z.object({
  gapId: z.uuid(),
  question: z.string(),
  language: languageSchema,
  branchId: z.string(),
  role: roleSchema,
  /** The last time. */
  askedAt: z.string(),
  times: z.number().int(),
  /** The best that was found, though it did not fit. */
  passages: z.array(z.object({ source: z.string(), title: z.string(), section: z.string(), score: z.number() })),
});
export type KnowledgeGap = z.infer<typeof knowledgeGapSchema>;

/** `GET /api/knowledge/gaps`: newest first, at most 200; managers see those of their branch. */
export const knowledgeGapListSchema = z.object({ gaps: z.array(knowledgeGapSchema) });
export type KnowledgeGapList = z.infer<typeof knowledgeGapListSchema>;
