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

/** One deed: who did what to which thing, as it was before and after. An entry is never changed and never taken away. */
export const auditEntrySchema = z.object({
  entryId: z.string(),
  at: z.string(),
  kind: auditKindSchema,
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
