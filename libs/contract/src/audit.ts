import { z } from 'zod';

/** What an entry of the audit log is about. */
export const AUDIT_KINDS = [
  'sign-in',
  'account',
  'register',
  'availability',
  'hours',
  'certificate',
  'menu',
  'document',
  'glossary',
  'budget',
  'conversation',
] as const;
export const auditKindSchema = z.enum(AUDIT_KINDS);
export type AuditKind = z.infer<typeof auditKindSchema>;

/** What may be done, in the past tense: rooms write these words alone, and the portal has each in three languages. */
export const AUDIT_ACTIONS = [
  'signed in',
  'signed in by a link',
  'signed in by an identity',
  'failed',
  'failed, disabled',
  'failed, second factor',
  'used a recovery code',
  'turned on the second factor',
  'turned off the second factor',
  'reset the second factor',
  'changed the own password',
  'created',
  'invited',
  'changed',
  'disabled',
  'enabled',
  'made a password link',
  'signed out everywhere',
  'signed out a device',
  'joined with an identity',
  'made by an identity',
  'changed by an identity',
  'added',
  'replaced',
  'removed',
  'set',
  'imported',
  'set an exception',
  'cleared an exception',
  'took off',
  'brought back',
  'withdrew',
  'added an ingredient',
  'changed an ingredient',
  'proposed',
  'proposed for an ingredient',
  'proposed a claim',
  'withdrew a claim',
  'approved a cell proposal',
  'approved an ingredient proposal',
  'approved a claim proposal',
  'refused a cell proposal',
  'refused an ingredient proposal',
  'refused a claim proposal',
  'read',
  'listed',
  'deleted',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** One deed: who did what to which thing, as it was before and after. An entry is never changed and never taken away. */
export const auditEntrySchema = z.object({
  entryId: z.string(),
  at: z.string(),
  kind: auditKindSchema,
  /** One of `AUDIT_ACTIONS`; an entry from before the list was closed may have another word. */
  action: z.string(),
  /** The thing: an id, or a few words that name it. */
  subject: z.string(),
  /** Null where nobody was signed in. */
  staffId: z.string().nullable(),
  by: z.string(),
  branchId: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string().nullable(),
  requestId: z.string().nullable(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

const DAY = z.iso.date('Use a day like 2026-11-29.');

/** `GET /api/audit`: newest first; `from` and `to` are days in Belgium, both included. */
export const auditQuerySchema = z.strictObject({
  kind: auditKindSchema.optional(),
  staffId: z.uuid('Use the id of a staff member.').optional(),
  from: DAY.optional(),
  to: DAY.optional(),
  cursor: z.string().max(200).optional(),
  format: z.enum(['json', 'csv']).default('json'),
});
export type AuditQuery = z.infer<typeof auditQuerySchema>;

export const auditPageSchema = z.object({ entries: z.array(auditEntrySchema), nextCursor: z.string().optional() });
export type AuditPage = z.infer<typeof auditPageSchema>;
