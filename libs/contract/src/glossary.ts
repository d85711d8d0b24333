import { z } from 'zod';
import { replaceUnstorable } from './storable-text';

/** The id of a concept, as in `cash-difference`. */
export const conceptIdSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single "-": cash-difference.');

const terms = z
  .array(z.string().trim().min(2, 'Use at least two letters.').max(60).overwrite(replaceUnstorable))
  .max(40, 'A concept has at most 40 words a language.')
  .transform((list) => [...new Set(list)]);

/** `PUT /api/knowledge/glossary/:conceptId`: words that mean the same, by language. `version`: the one that the person saw. */
export const conceptChangeSchema = z
  .strictObject({ fr: terms, nl: terms, en: terms, version: z.number().int().nonnegative().optional() })
  .refine(({ fr, nl, en }) => fr.length + nl.length + en.length >= 2, {
    path: ['fr'],
    message: 'A concept joins at least two words, of any of the languages.',
  });
export type ConceptChange = z.infer<typeof conceptChangeSchema>;

/** A concept of the glossary: a search for one of its words finds the others. */
export const conceptSchema = z.object({
  conceptId: z.string(),
  fr: z.array(z.string()),
  nl: z.array(z.string()),
  en: z.array(z.string()),
  /** Counts the changes by people; 0 for one that came with the product and was never changed. */
  version: z.number().int(),
  changedBy: z.string().optional(),
  changedAt: z.string().optional(),
});
export type Concept = z.infer<typeof conceptSchema>;
export const conceptListSchema = z.object({ concepts: z.array(conceptSchema) });
export type ConceptList = z.infer<typeof conceptListSchema>;
