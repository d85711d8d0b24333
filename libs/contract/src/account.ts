import { z } from 'zod';
import { languageSchema } from './language';
import { roleSchema, staffMemberSchema } from './session';
import { replaceUnstorable } from './storable-text';

/** `invited`: has never chosen a password. */
export const ACCOUNT_STATES = ['invited', 'active', 'disabled'] as const;

/** A staff member as those see who manage the people. */
export const accountSchema = staffMemberSchema.extend({
  state: z.enum(ACCOUNT_STATES),
  createdAt: z.string(),
  lastSeenAt: z.string().optional(),
  /** A code is asked for besides the password. */
  secondFactor: z.literal(true).optional(),
});
export type Account = z.infer<typeof accountSchema>;

/** `GET /api/staff`: `search` looks in names and addresses. */
export const accountQuerySchema = z.strictObject({
  search: z.string().trim().max(200).overwrite(replaceUnstorable).optional(),
  branch: z.string().max(64).optional(),
  cursor: z.string().max(200).optional(),
});
export type AccountQuery = z.infer<typeof accountQuerySchema>;

export const accountPageSchema = z.object({ staff: z.array(accountSchema), nextCursor: z.string().optional() });
export type AccountPage = z.infer<typeof accountPageSchema>;

const name = z.string().trim().min(1).max(120).overwrite(replaceUnstorable);
const branchId = z.string().max(64);
const otherBranchIds = z.array(branchId).max(50);

/** `POST /api/staff`: the person chooses a password through the link that the answer bears. */
export const invitationSchema = z.strictObject({
  email: z.email('Use an e-mail address.').max(254),
  name,
  role: roleSchema,
  branchId: branchId.nullable(),
  otherBranchIds: otherBranchIds.optional(),
  language: languageSchema.default('fr'),
});
export type Invitation = z.infer<typeof invitationSchema>;

/** `PATCH /api/staff/:staffId`. A changed role, branch or `disabled: true` ends the person's sessions. */
export const accountChangeSchema = z
  .strictObject({
    name: name.optional(),
    role: roleSchema.optional(),
    branchId: branchId.nullable().optional(),
    otherBranchIds: otherBranchIds.optional(),
    language: languageSchema.optional(),
    disabled: z.boolean().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'Send at least one thing to change.');
export type AccountChange = z.infer<typeof accountChangeSchema>;

/** A way to choose a password, once, until `expiresAt`. `path` follows the portal's origin; nobody can be shown it a second time. */
export const passwordLinkSchema = z.object({ path: z.string(), expiresAt: z.string() });
export type PasswordLink = z.infer<typeof passwordLinkSchema>;

export const invitedSchema = z.object({ account: accountSchema, link: passwordLinkSchema });
export type Invited = z.infer<typeof invitedSchema>;
