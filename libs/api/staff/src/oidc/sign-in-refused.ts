import { ProblemException } from '@tasty-food/api-http';
import type { ProblemCode, SignInRefusal } from '@tasty-food/contract';

const WORDS: Record<SignInRefusal, { code: ProblemCode; detail: string }> = {
  'no-group': {
    code: 'forbidden',
    detail: 'Your account at the provider is in no group that works here. Ask your manager to have it added.',
  },
  'no-address': {
    code: 'forbidden',
    detail: 'The provider names no e-mail address of yours. Ask who manages the accounts there.',
  },
  'address-taken': {
    code: 'forbidden',
    detail:
      'Your e-mail address has an account with a password here. Sign in with it first, then by the provider: that joins the two.',
  },
  disabled: { code: 'forbidden', detail: 'Your account here is disabled. Ask your manager.' },
  expired: {
    code: 'invalid-request',
    detail: 'This sign-in took too long, was used already or was begun in another browser. Begin again.',
  },
  declined: { code: 'forbidden', detail: 'The provider did not let you in. Try again, or sign in with a password.' },
  unreachable: {
    code: 'unavailable',
    detail: 'The provider does not answer at the moment. Try again in a minute, or sign in with a password.',
  },
};

const RETRY_AFTER_MS = 60_000;

/** A sign-in by the provider that came to nothing: a problem in words, and the reason that the portal words in its own language. */
export class SignInRefused extends ProblemException {
  constructor(
    readonly refusal: SignInRefusal,
    cause?: unknown,
  ) {
    const { code, detail } = WORDS[refusal];
    super(code, detail, { cause, ...(code === 'unavailable' && { retryAfterMs: RETRY_AFTER_MS }) });
  }
}
