import { z } from 'zod';
import { accountSchema } from './account';
import { conversationSchema, conversationWithTurnsSchema, feedbackSchema } from './chat';
import { ownSessionSchema } from './session';
import { replaceUnstorable } from './storable-text';
import { usageSchema, costSchema } from './usage';

/** Every kind of data that is forgotten after a time of its own. */
export const RETENTION_KINDS = ['conversations', 'turnLogs', 'usage', 'audit', 'sessions', 'gaps', 'uploads'] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/** How long a kind is kept: so many days, or, for the log of a turn from which readers resume, minutes. */
export const retentionSchema = z.object({
  kind: z.enum(RETENTION_KINDS),
  days: z.number().int().optional(),
  minutes: z.number().int().optional(),
});
export type Retention = z.infer<typeof retentionSchema>;

/**
 * `GET /api/privacy`: where questions go and how long what is kept. `model` answers; `processor` is the host that it is asked at, and
 * `simulated` says that this is the local simulator: nothing leaves the house. Claude's `inference_geo` knows no value for the European
 * Union ("global" and "us" only), so `processedIn` cannot promise it.
 */
export const privacySchema = z.object({
  model: z.string(),
  processor: z.string(),
  simulated: z.boolean(),
  processedIn: z.enum(['here', 'worldwide']),
  retention: z.array(retentionSchema),
});
export type Privacy = z.infer<typeof privacySchema>;

/** `GET /api/privacy/export`: everything kept of the person who asks. Days and times are ISO 8601. */
export const ownDataSchema = z.object({
  exportedAt: z.string(),
  account: accountSchema.omit({ state: true, lastSeenAt: true }),
  sessions: z.array(ownSessionSchema),
  conversations: z.array(conversationWithTurnsSchema),
  feedback: z.array(feedbackSchema.extend({ turnId: z.string(), at: z.string() })),
  usage: z.array(
    usageSchema.extend({
      turnId: z.string(),
      attempt: z.number().int(),
      model: z.string(),
      cost: costSchema,
      at: z.string(),
    }),
  ),
  /** Own deeds in the audit log. */
  deeds: z.array(z.object({ at: z.string(), kind: z.string(), action: z.string(), subject: z.string() })),
  /** Who read the own conversations, when and why. */
  accesses: z.array(
    z.object({ at: z.string(), by: z.string(), reason: z.string(), conversationId: z.string().nullable() }),
  ),
});
export type OwnData = z.infer<typeof ownDataSchema>;

/** How many were deleted. */
export const deletedConversationsSchema = z.object({ deleted: z.number().int() });
export type DeletedConversations = z.infer<typeof deletedConversationsSchema>;

export const ACCESS_REASON_MIN_LENGTH = 10;

/** Why somebody looks at a named person's conversations: it is written down, and the person can read it. */
export const accessReasonSchema = z
  .string()
  .trim()
  .min(ACCESS_REASON_MIN_LENGTH, `Say why in at least ${ACCESS_REASON_MIN_LENGTH} characters; the person can read it.`)
  .max(500, 'Say why in at most 500 characters.')
  .overwrite(replaceUnstorable);

/** `POST /api/staff/:staffId/conversations/list` */
export const namedConversationsSchema = z.strictObject({
  reason: accessReasonSchema,
  search: z.string().max(200).overwrite(replaceUnstorable).optional(),
  cursor: z.string().max(200).optional(),
});
export type NamedConversations = z.infer<typeof namedConversationsSchema>;

/** `POST /api/staff/:staffId/conversations/:conversationId/read` */
export const namedConversationSchema = z.strictObject({ reason: accessReasonSchema });
export type NamedConversation = z.infer<typeof namedConversationSchema>;

/** One look of somebody else at the own conversations; `conversation` is null for the list, or once it is deleted. */
export const accessSchema = z.object({
  at: z.string(),
  by: z.string(),
  reason: z.string(),
  conversation: conversationSchema.pick({ id: true, title: true }).nullable(),
});
export type Access = z.infer<typeof accessSchema>;

/** `GET /api/privacy/accesses`: newest first, the latest hundred. */
export const accessListSchema = z.object({ accesses: z.array(accessSchema) });
export type AccessList = z.infer<typeof accessListSchema>;
