import { ROLES, type Role } from '@tasty-food/contract';

/** What membership of one of the provider's groups gives: a role, or a branch. */
export interface GroupRight {
  readonly group: string;
  readonly role?: Role;
  readonly branchId?: string;
}

/** The provider of identities (OpenID Connect) that people may sign in with, and what its groups mean here. */
export interface OidcOptions {
  /** The provider's issuer identifier; its discovery document lies below it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** The address of `/api/session/oidc/callback` as the provider knows it. */
  readonly redirectUri: string;
  /** For the button. */
  readonly name: string;
  /** The claim that lists the groups. */
  readonly groupsClaim: string;
  readonly groups: readonly GroupRight[];
}

/** What somebody may do and where. `branchIds` is empty for an admin of all branches only. */
export interface Rights {
  readonly role: Role;
  readonly branchIds: readonly string[];
}

/**
 * The highest role and all branches that the groups give. Undefined: they give no role, or no branch to somebody who is no admin; an account
 * without a branch would belong to all of them.
 */
export function rightsOf(groups: readonly string[], mapping: readonly GroupRight[]): Rights | undefined {
  const given = mapping.filter(({ group }) => groups.includes(group));
  const role = ROLES.findLast((candidate) => given.some((right) => right.role === candidate));
  const branchIds = [...new Set(given.flatMap(({ branchId }) => branchId ?? []))];
  if (role === undefined || (role !== 'admin' && branchIds.length === 0)) return undefined;
  return { role, branchIds };
}
