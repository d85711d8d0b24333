/**
 * Of all tabs of this browser that want it, one does the work; when that one stops or is closed, another takes over. Where the browser
 * has no locks (they need HTTPS or localhost), each tab does it itself. The result ends it.
 */
export function inOneTab(name: string, work: () => () => void): () => void {
  if (!('locks' in navigator)) return work();
  const leaving = new AbortController();
  let end = () => leaving.abort();
  const held = () =>
    new Promise<void>((release) => {
      const stop = work();
      end = () => {
        stop();
        release();
      };
    });
  // It rejects when this tab leaves before its turn came.
  navigator.locks.request(name, { signal: leaving.signal }, held).catch(() => undefined);
  return () => end();
}
