import type { Permission, Role } from '@tasty-food/contract';
import type { OidcOptions } from './oidc/oidc-options';

/** What the app tells this room; its token. Bind it in a global module. */
export abstract class StaffOptions {
  /** Create the three accounts that everybody may try the product with. Their password is public. */
  abstract readonly sampleData: boolean;
  /** The first administrator, created when no account has this address yet. */
  abstract readonly adminEmail?: string;
  abstract readonly adminPassword?: string;
  /** A session ends when nobody used it for this long, */
  abstract readonly sessionIdleMs: number;
  /** and in any case this long after its sign-in. */
  abstract readonly sessionAbsoluteMs: number;
  /** So many sessions of one person at the same time: of one more, the one used longest ago ends. */
  abstract readonly sessionsPerPerson: number;
  /** Of 32 bytes each: the first seals what the database keeps of second factors, each opens it; without one none can be turned on here. */
  abstract readonly secretsKeys: readonly Buffer[];
  /** Whose sign-in by a password needs a second factor: who has none yet sets it up before anything else is open. */
  abstract readonly secondFactorRoles: readonly Role[];
  /** The provider of identities; undefined: none is set up. */
  abstract readonly oidc?: OidcOptions;
  /** Bearer tokens of programs, each by the one permission that it gives; undefined: none is set. */
  abstract readonly tokens: Partial<Record<Permission, string | undefined>>;
}

/**
 * Half a day covers a shift; a month keeps a phone signed in without keeping a lost one so for ever. Twenty are all the devices of a
 * restaurant that shares one account; a list that one can look through.
 */
export const STAFF_DEFAULTS = {
  sessionIdleMs: 12 * 60 * 60 * 1000,
  sessionAbsoluteMs: 30 * 24 * 60 * 60 * 1000,
  sessionsPerPerson: 20,
  secretsKeys: [],
  secondFactorRoles: [],
  tokens: {},
} as const satisfies Partial<StaffOptions>;
