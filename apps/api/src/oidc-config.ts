import type { GroupRight, OidcOptions } from '@tasty-food/api-staff';
import { ROLES, roleSchema } from '@tasty-food/contract';
import { z } from 'zod';

const GROUPS_RIGHT = `use a list like kitchen=staff,leads=shift-lead,angleur-team=branch:angleur; roles: ${ROLES.join(', ')}`;

/** `group=role` or `group=branch:<id>`; the last `=` counts, since providers put them into names of groups. */
function groupRight(entry: string): GroupRight | undefined {
  const at = entry.lastIndexOf('=');
  const [group, right] = [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
  if (at < 1 || group === '') return undefined;
  const branchId = /^branch:([a-z0-9][a-z0-9-]{0,63})$/.exec(right)?.[1];
  if (branchId !== undefined) return { group, branchId };
  const role = roleSchema.safeParse(right);
  return role.success ? { group, role: role.data } : undefined;
}

const groupRights = z.string().transform((list, context): GroupRight[] => {
  const entries = list.split(',').filter((entry) => entry.trim() !== '');
  const rights = entries.map(groupRight);
  if (entries.length > 0 && rights.every((right) => right !== undefined)) return rights;
  context.addIssue({ code: 'custom', message: GROUPS_RIGHT });
  return z.NEVER;
});

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/;

/** Tokens and the secret go there: HTTPS, but for a provider on this very machine. */
const issuer = z
  .url({ protocol: /^https?$/, error: 'use an address like https://login.example/tenant' })
  .refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url === undefined || url.protocol === 'https:' || LOOPBACK.test(url.hostname);
  }, 'use https; http is taken for the loopback only');

const redirectUri = z
  .url({ protocol: /^https?$/, error: 'use the address of this portal followed by /api/session/oidc/callback' })
  .refine((text) => text.endsWith('/api/session/oidc/callback'), 'end it with /api/session/oidc/callback');

/** The variables of the sign-in by a provider of identities. */
export const oidcVariables = {
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_REDIRECT_URI: redirectUri.optional(),
  OIDC_NAME: z.string().max(60, 'use at most 60 characters').optional(),
  OIDC_GROUPS_CLAIM: z.string().default('groups'),
  OIDC_GROUPS: groupRights.optional(),
};

type OidcEnvironment = z.infer<z.ZodObject<typeof oidcVariables>>;

const TOGETHER = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_REDIRECT_URI', 'OIDC_GROUPS'] as const;

/** All of them or none: half a provider is a fault that is told at the start. */
export function oidcFaults(config: OidcEnvironment): string[] {
  const given = TOGETHER.filter((name) => config[name] !== undefined);
  if (given.length === 0 || given.length === TOGETHER.length) return [];
  const missing = TOGETHER.filter((name) => config[name] === undefined);
  return missing.map((name) => `${name}: set it too, ${given.join(' and ')} is set`);
}

/** Undefined where no provider is set up. */
export function oidcOf(config: OidcEnvironment): OidcOptions | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_REDIRECT_URI: redirectUri, OIDC_GROUPS: groups } = config;
  if (!issuer || !clientId || !redirectUri || !groups) return undefined;
  return {
    issuer,
    clientId,
    clientSecret: config.OIDC_CLIENT_SECRET,
    redirectUri,
    name: config.OIDC_NAME ?? new URL(issuer).host,
    groupsClaim: config.OIDC_GROUPS_CLAIM,
    groups,
  };
}
