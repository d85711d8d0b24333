import { z } from 'zod';
import { languageSchema } from './language';

export const ROLES = ['staff', 'shift-lead', 'manager', 'admin'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** An account. `branchId` is null for those who belong to all branches. */
export const staffMemberSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  branchId: z.string().nullable(),
  language: languageSchema,
});
export type StaffMember = z.infer<typeof staffMemberSchema>;

/** `POST /api/session` */
export const credentialsSchema = z.strictObject({
  email: z.string().trim().min(1).max(254),
  password: z.string().min(1).max(1024),
});
export type Credentials = z.infer<typeof credentialsSchema>;

/** `POST` and `GET /api/session` */
export const sessionSchema = z.object({ staff: staffMemberSchema });
export type Session = z.infer<typeof sessionSchema>;
