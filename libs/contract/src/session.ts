import { z } from 'zod';
import { languageSchema } from './language';
import { factorCodeSchema } from './second-factor';

export const ROLES = ['staff', 'shift-lead', 'manager', 'admin'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/**
 * An account. `branchId` is the home branch, where a question belongs that names no other; null for those who belong to all branches.
 * `otherBranchIds` are those where the person works besides.
 */
export const staffMemberSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  branchId: z.string().nullable(),
  otherBranchIds: z.array(z.string()).optional(),
  language: languageSchema,
});
export type StaffMember = z.infer<typeof staffMemberSchema>;

/** The branches whose rows a person may reach; undefined is all of them. */
export function branchesOf({
  role,
  branchId,
  otherBranchIds = [],
}: Pick<StaffMember, 'role' | 'branchId' | 'otherBranchIds'>): readonly string[] | undefined {
  return role === 'admin' || branchId === null ? undefined : [branchId, ...otherBranchIds];
}

/** Whether a person may reach the rows of a branch. */
export function worksAt(staff: Pick<StaffMember, 'role' | 'branchId' | 'otherBranchIds'>, branchId: string): boolean {
  return branchesOf(staff)?.includes(branchId) ?? true;
}

/** `POST /api/session`: `code` where the account has a second factor. */
export const credentialsSchema = z.strictObject({
  email: z.string().trim().min(1).max(254),
  password: z.string().min(1).max(1024),
  code: factorCodeSchema.optional(),
});
export type Credentials = z.infer<typeof credentialsSchema>;

/** `POST` and `GET /api/session`. `secondFactorNeeded`: the role demands one, and nothing else is open before it is set up. */
export const sessionSchema = z.object({ staff: staffMemberSchema, secondFactorNeeded: z.literal(true).optional() });
export type Session = z.infer<typeof sessionSchema>;

/** `PATCH /api/session`: what a person may change of the own account. */
export const profileChangeSchema = z.strictObject({ language: languageSchema });
export type ProfileChange = z.infer<typeof profileChangeSchema>;

/** NIST SP 800-63B-4, 3.1.1.2: length counts; which characters it is made of does not. */
export const PASSWORD_MIN_LENGTH = 12;

/** A password that is being chosen. The server also refuses those that everybody guesses first. */
export const newPasswordSchema = z
  .string()
  .max(1024)
  .refine(
    (password) => [...password].length >= PASSWORD_MIN_LENGTH,
    `Use at least ${PASSWORD_MIN_LENGTH} characters; a few words in a row are good.`,
  );

/** `PUT /api/session/password`: every other session of the person ends. `code` where the account has a second factor. */
export const passwordChangeSchema = z.strictObject({
  current: credentialsSchema.shape.password,
  password: newPasswordSchema,
  code: factorCodeSchema.optional(),
});
export type PasswordChange = z.infer<typeof passwordChangeSchema>;

/** `POST /api/session/password-link`: the token of an invitation or a reset, used once, and the password it is to set; a second factor stays, and is asked for. */
export const passwordLinkUseSchema = z.strictObject({
  token: z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'Open the whole link as it was sent.'),
  password: newPasswordSchema,
  code: factorCodeSchema.optional(),
});
export type PasswordLinkUse = z.infer<typeof passwordLinkUseSchema>;

/** A session as its person sees it. `device` is what the browser said of itself at the sign-in. */
export const ownSessionSchema = z.object({
  sessionId: z.string(),
  current: z.boolean(),
  device: z.string(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
});
export type OwnSession = z.infer<typeof ownSessionSchema>;

/** A session as those see it who manage its person. */
export const staffSessionSchema = ownSessionSchema.omit({ current: true });
export type StaffSession = z.infer<typeof staffSessionSchema>;

/** `GET /api/staff/:staffId/sessions` */
export const staffSessionListSchema = z.object({ sessions: z.array(staffSessionSchema) });
export type StaffSessionList = z.infer<typeof staffSessionListSchema>;

/** `GET /api/sessions` */
export const ownSessionListSchema = z.object({ sessions: z.array(ownSessionSchema) });
export type OwnSessionList = z.infer<typeof ownSessionListSchema>;
