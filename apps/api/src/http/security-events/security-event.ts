import { ROUTES, type ProblemCode } from '@tasty-food/contract';

/** What may be tried against the doors of the house: a closed list, since each is a series for ever and a word that alerts are made of. */
export const SECURITY_EVENTS = [
  /** Something that the person may not do, by role, branch or rank. */
  'permission-refused',
  /** A page of another origin. */
  'origin-refused',
  /** A session cookie that opens nothing: ended, or made up. */
  'session-refused',
  /** A bearer token that is not the one. */
  'token-refused',
  'sign-in-failed',
  /** Too many failed for one account from one place; and of one network, before anything was read. */
  'sign-in-limited',
  'sign-in-refused-at-door',
  /** The current password of somebody who is signed in was wrong. */
  'password-refused',
  /** A link of an invitation or a reset that is used up or unknown. */
  'link-refused',
  /** Questions, or answers at the same time. */
  'rate-limited',
  'budget-refused',
  /** A body, a query or a file that is not as the contract wants it. */
  'input-refused',
] as const;
export type SecurityEvent = (typeof SECURITY_EVENTS)[number];

const SIGN_INS = new Set<string>(
  [ROUTES.signIn, ROUTES.usePasswordLink, ROUTES.signInElsewhere, ROUTES.signedInElsewhere].map(({ path }) => path),
);

const BY_CODE: Partial<Record<ProblemCode, SecurityEvent>> = {
  forbidden: 'permission-refused',
  'second-factor-setup-needed': 'permission-refused',
  'invalid-credentials': 'password-refused',
  'link-used': 'link-refused',
  'rate-limited': 'rate-limited',
  'budget-exceeded': 'budget-refused',
  'invalid-request': 'input-refused',
  'invalid-json': 'input-refused',
  'body-too-large': 'input-refused',
  'unsupported-media-type': 'input-refused',
  'document-type-unknown': 'input-refused',
  'document-damaged': 'input-refused',
  'document-encrypted': 'input-refused',
  'document-too-complex': 'input-refused',
};

const AT_SIGN_IN: Partial<Record<ProblemCode, SecurityEvent>> = {
  forbidden: 'sign-in-failed',
  'invalid-credentials': 'sign-in-failed',
  'rate-limited': 'sign-in-limited',
};

const BEARER = /^Bearer\b/i;
const SESSION_COOKIE = /(^|;\s*)(__Host-)?session=./;

interface Refused {
  /** As routes are found by it. */
  readonly path: string;
  readonly headers: { readonly cookie?: string; readonly authorization?: string };
}

/** The event that a refused request is; undefined where it is none, as for a visitor who has not signed in yet. */
export function securityEventOf(code: ProblemCode, { path, headers }: Refused): SecurityEvent | undefined {
  if (code === 'not-signed-in') {
    if (BEARER.test(headers.authorization ?? '')) return 'token-refused';
    return SESSION_COOKIE.test(headers.cookie ?? '') ? 'session-refused' : undefined;
  }
  return (SIGN_INS.has(path) ? AT_SIGN_IN[code] : undefined) ?? BY_CODE[code];
}
