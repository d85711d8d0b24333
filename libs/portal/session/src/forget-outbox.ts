export const OUTBOX_PREFIX = 'tasty-food.unsent.';

/** Tablets are shared: at sign-out it is emptied. */
export function forgetOutbox(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(OUTBOX_PREFIX)) localStorage.removeItem(key);
}
