import type { Language, Role } from '@tasty-food/contract';
import type { Generated } from 'kysely';

export interface StaffMembersTable {
  id: string;
  /** As its owner writes it; unique without regard to case. */
  email: string;
  name: string;
  role: Role;
  branch_id: string | null;
  language: Language;
  password_hash: string;
  disabled_at: Date | null;
  created_at: Generated<Date>;
}

export interface SessionsTable {
  /** SHA-256 of the token that the cookie bears; the token itself is nowhere. */
  token_hash: Buffer;
  id: string;
  staff_id: string;
  created_at: Generated<Date>;
  last_seen_at: Generated<Date>;
  /** The end of the session, however busy it is. */
  expires_at: Date;
}
