import { z } from 'zod';
import { languageSchema } from './language';
import { replaceUnstorable } from './storable-text';
import { turnSchema } from './turn';
import { turnStateSchema } from './turn-outcome';

/** The longest question, in UTF-16 code units: about two pages. Longer text belongs into a document. */
export const QUESTION_MAX_LENGTH = 10_000;

const question = z
  .string()
  .max(QUESTION_MAX_LENGTH, `A question has at most ${QUESTION_MAX_LENGTH} characters.`)
  .refine((text) => text.trim() !== '', 'Write a question: this one is empty.')
  .overwrite(replaceUnstorable);

/** `POST /api/chat/turns` */
export const askSchema = z.strictObject({
  question,
  conversationId: z.uuid().optional(),
  branchId: z.string().max(64).optional(),
  language: languageSchema.optional(),
  /** The earlier turn of the same conversation that this one is asked instead of. */
  replaces: z.uuid().optional(),
});
export type Ask = z.infer<typeof askSchema>;

/** `Idempotency-Key`: any visible ASCII, chosen by the client, one a question. */
export const idempotencyKeySchema = z.string().regex(/^[\x21-\x7e]{1,200}$/, 'Use 1 to 200 visible ASCII characters.');

export const acceptedTurnSchema = z.object({ turnId: z.uuid(), conversationId: z.uuid(), eventsUrl: z.string() });
export type AcceptedTurn = z.infer<typeof acceptedTurnSchema>;

/** `POST /api/chat/turns/:turnId/stop`. `upstreamClosed`: no connection to Claude is open for this turn any more. */
export const stoppedTurnSchema = z.object({ turnId: z.uuid(), state: turnStateSchema, upstreamClosed: z.boolean() });
export type StoppedTurn = z.infer<typeof stoppedTurnSchema>;

/** `POST /api/chat/stream` */
export const askOnceSchema = z.strictObject({ message: question, conversationId: z.uuid().optional() });
export type AskOnce = z.infer<typeof askOnceSchema>;

export const conversationSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  pinned: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** `GET /api/chat/conversations`: pinned first, then newest first. */
export const conversationPageSchema = z.object({
  conversations: z.array(conversationSchema),
  nextCursor: z.string().optional(),
});
export type ConversationPage = z.infer<typeof conversationPageSchema>;

export const conversationQuerySchema = z.strictObject({
  search: z.string().max(200).overwrite(replaceUnstorable).optional(),
  cursor: z.string().max(200).optional(),
});
export type ConversationQuery = z.infer<typeof conversationQuerySchema>;

/** `GET /api/chat/conversations/:id`: its turns in the order they were asked. */
export const conversationWithTurnsSchema = conversationSchema.extend({ turns: z.array(turnSchema) });
export type ConversationWithTurns = z.infer<typeof conversationWithTurnsSchema>;

/** `PATCH /api/chat/conversations/:id` */
export const conversationChangeSchema = z
  .strictObject({
    title: z.string().trim().min(1).max(120).overwrite(replaceUnstorable).optional(),
    pinned: z.boolean().optional(),
  })
  .refine((change) => change.title !== undefined || change.pinned !== undefined, 'Send a title, pinned, or both.');
export type ConversationChange = z.infer<typeof conversationChangeSchema>;

export const FEEDBACK_REASONS = [
  'wrong-allergen',
  'wrong-fact',
  'out-of-date',
  'wrong-language',
  'not-helpful',
  'other',
] as const;

/** `PUT /api/chat/turns/:turnId/feedback` */
export const feedbackSchema = z.strictObject({
  rating: z.enum(['up', 'down']),
  reason: z.enum(FEEDBACK_REASONS).optional(),
  comment: z.string().max(2000).overwrite(replaceUnstorable).optional(),
});
export type Feedback = z.infer<typeof feedbackSchema>;
