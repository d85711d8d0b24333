import type { SignInRefusal } from '@tasty-food/contract';

/** `REFUSED_PARAMETER` of the contract, which would bring its schemas into the browser. */
const PARAMETER = 'refused';

/**
 * Why the provider of identities sent the browser back without a session; undefined when the page was opened otherwise. It is taken out
 * of the address: a reload is no second refusal.
 */
export function takeSignInRefusal(): SignInRefusal | undefined {
  const address = new URL(location.href);
  const refusal = address.searchParams.get(PARAMETER);
  if (refusal === null) return undefined;
  address.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', address);
  return refusal as SignInRefusal;
}
