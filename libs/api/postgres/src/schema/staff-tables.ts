import type { AuditKind, Language, Role } from '@tasty-food/contract';
import type { Generated, GeneratedAlways } from 'kysely';

export interface StaffMembersTable {
  id: string;
  /** As its owner writes it; unique without regard to case. */
  email: string;
  name: string;
  role: Role;
  branch_id: string | null;
  language: Language;
  /** Null: has not chosen a password yet, or signs in elsewhere only. */
  password_hash: string | null;
  oidc_issuer: string | null;
  oidc_subject: string | null;
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
  /** What the browser said of itself at the sign-in. */
  device: Generated<string>;
  /** Begun by the provider of identities. */
  by_identity: Generated<boolean>;
}

export interface StaffBranchesTable {
  staff_id: string;
  branch_id: string;
}

export interface PasswordLinksTable {
  /** SHA-256 of the token that the link bears. */
  token_hash: Buffer;
  /** One link a person: the latest. */
  staff_id: string;
  created_by: string | null;
  created_at: Generated<Date>;
  expires_at: Date;
}

export interface SecondFactorsTable {
  staff_id: string;
  /** Sealed with a key that is not in the database. */
  secret: Buffer;
  created_at: Generated<Date>;
  /** Null: no code of it has come yet. */
  confirmed_at: Date | null;
  /** The step of 30 s whose code was used last. */
  last_step: Generated<number>;
}

export interface RecoveryCodesTable {
  staff_id: string;
  /** SHA-256 of a code that was not used yet. */
  code_hash: Buffer;
}

export interface AuditEntriesTable {
  id: GeneratedAlways<string>;
  at: Generated<Date>;
  kind: AuditKind;
  action: string;
  subject: string;
  staff_id: string | null;
  staff_name: string;
  branch_id: string | null;
  before: unknown;
  after: unknown;
  reason: string | null;
  request_id: string | null;
}

/** One night's sweep of what is older than it is kept. */
export interface RetentionRunsTable {
  /** The day in Belgium, like `2026-11-29`. */
  day: string;
  began_at: Generated<Date>;
  ended_at: Date | null;
  removed: unknown;
}
