const KEY = 'tasty-food.left-deletions';

/**
 * Conversations whose tab was left before the time to undo had run out: they are deleted on the way out, and a browser that closes,
 * or has no network, may not get that far. Ids, until the server has said that they are gone.
 */
export function leftDeletions(): readonly string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function keepDeletion(id: string): void {
  store([...new Set([...leftDeletions(), id])]);
}

export function forgetDeletion(id: string): void {
  store(leftDeletions().filter((kept) => kept !== id));
}

function store(ids: readonly string[]): void {
  if (ids.length === 0) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify(ids));
}
