import { z } from 'zod';
import { allergenCodeSchema, allergenStateSchema } from './allergen';
import { documentUploadStateSchema } from './document';
import { budgetLevelSchema } from './usage-report';
import { claimSchema } from './register';

/** First on every stream. `resumed: false`: nothing is replayed, so whoever was away loads what it shows anew. */
export const feedStartSchema = z.object({ type: z.literal('feed-start'), resumed: z.boolean(), at: z.string() });

/** `by` is the name of who changed it; `until` and `at` are ISO 8601. */
export const availabilityChangedSchema = z.object({
  type: z.literal('availability-changed'),
  branchId: z.string(),
  dishId: z.string(),
  available: z.boolean(),
  until: z.string().optional(),
  by: z.string(),
  at: z.string(),
});

export const registerChangedSchema = z.object({
  type: z.literal('register-changed'),
  branchId: z.string(),
  dishId: z.string(),
  code: allergenCodeSchema,
  from: allergenStateSchema,
  to: allergenStateSchema,
  by: z.string(),
  at: z.string(),
});

/** A regulated claim was made or withdrawn. */
export const claimChangedSchema = z.object({
  type: z.literal('claim-changed'),
  branchId: z.string(),
  dishId: z.string(),
  claim: claimSchema,
  claimed: z.boolean(),
  by: z.string(),
  at: z.string(),
});

/** Dishes, prices or branches were imported. */
export const menuChangedSchema = z.object({ type: z.literal('menu-changed'), by: z.string(), at: z.string() });

/** The week of a branch, or a day that is not as its week says. */
export const hoursChangedSchema = z.object({
  type: z.literal('hours-changed'),
  branchId: z.string(),
  by: z.string(),
  at: z.string(),
});

/** A halal certificate was added, changed or withdrawn. `branchId` null: it is one for every branch. */
export const certificateChangedSchema = z.object({
  type: z.literal('certificate-changed'),
  certificateId: z.string(),
  branchId: z.string().nullable(),
  supplier: z.string(),
  valid: z.boolean(),
  by: z.string(),
  at: z.string(),
});

/** What an answer said is no longer so. */
export const answerRecalledSchema = z.object({
  type: z.literal('answer-recalled'),
  turnId: z.string(),
  conversationId: z.string(),
  reason: z.string(),
});

/** A budget was set, or is used so far now. `percent` is null where it was taken away. */
export const budgetChangedSchema = z.object({
  type: z.literal('budget-changed'),
  scope: z.string(),
  percent: z.number().int().nullable(),
  level: budgetLevelSchema,
});

export const conversationChangedSchema = z.object({
  type: z.literal('conversation-changed'),
  conversationId: z.string(),
});

/**
 * A document or its upload has come so far. Readers are told of `ready` and `removed`; the other states are told to whoever uploads
 * it, with the `uploadId`.
 */
export const documentChangedSchema = z.object({
  type: z.literal('document-changed'),
  documentId: z.string(),
  uploadId: z.string().optional(),
  state: z.enum([...documentUploadStateSchema.options, 'removed']),
  by: z.string(),
  at: z.string(),
});

export const gapAnsweredSchema = z.object({ type: z.literal('gap-answered'), gapId: z.string() });

/** One event of `GET /api/events`, framed like a turn event. A client skips the types it does not know. */
export const portalEventSchema = z.discriminatedUnion('type', [
  feedStartSchema,
  availabilityChangedSchema,
  registerChangedSchema,
  claimChangedSchema,
  menuChangedSchema,
  hoursChangedSchema,
  certificateChangedSchema,
  answerRecalledSchema,
  budgetChangedSchema,
  conversationChangedSchema,
  documentChangedSchema,
  gapAnsweredSchema,
]);
export type PortalEvent = z.infer<typeof portalEventSchema>;
export type PortalEventOf<T extends PortalEvent['type']> = Extract<PortalEvent, { type: T }>;
