/** The path of `PasswordLink` in the contract; its token stands behind `#`. */
const PATH = '/set-password';

/**
 * The token of the invitation or reset by which this page was opened; undefined when it was opened otherwise. It is taken out of the
 * address at once: it must not stay in the history, nor on the screen of whoever comes next.
 */
export function takePasswordLink(): string | undefined {
  if (location.pathname !== PATH) return undefined;
  const token = location.hash.slice(1);
  history.replaceState(null, '', '/');
  return token;
}
