const pending = new Set<() => Promise<void>>();

/** Keeps `remove` for an early end; returns what runs it in its time, once. */
export function onCleanUp(remove: () => Promise<void>): () => Promise<void> {
  const once = async () => {
    if (pending.delete(once)) await remove();
  };
  pending.add(once);
  return once;
}

/** Removes all that is still there; what cannot be removed does not keep the rest. */
export async function cleanUp(): Promise<void> {
  await Promise.allSettled([...pending].map((remove) => remove()));
}
