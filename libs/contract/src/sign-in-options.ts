import { z } from 'zod';

/** `GET /api/session/options`: by which ways one may sign in here. `oidc` is null where none is configured. */
export const signInOptionsSchema = z.object({
  password: z.boolean(),
  /** `name` is for the button; `path` is an address of this origin that the browser opens (no request by script). */
  oidc: z.object({ name: z.string(), path: z.string() }).nullable(),
});
export type SignInOptions = z.infer<typeof signInOptionsSchema>;

/**
 * Why a sign-in by the provider came to nothing. The browser is sent back to `/?refused=<one of these>`:
 * `no-group` the provider names no group that works here; `no-address` it names no confirmed e-mail address; `address-taken` the address
 * has an account that was not made for this person; `disabled` the account is disabled; `expired` it took too long, or was begun in another
 * browser; `declined` the person or the provider refused; `unreachable` the provider does not answer.
 */
export const SIGN_IN_REFUSALS = [
  'no-group',
  'no-address',
  'address-taken',
  'disabled',
  'expired',
  'declined',
  'unreachable',
] as const;
export const signInRefusalSchema = z.enum(SIGN_IN_REFUSALS);
export type SignInRefusal = z.infer<typeof signInRefusalSchema>;

/** The query parameter of the portal's address that bears a `SignInRefusal`. */
export const REFUSED_PARAMETER = 'refused';
