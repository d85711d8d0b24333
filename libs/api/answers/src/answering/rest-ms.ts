/** While text waits longer than this, a person sees it stutter. */
const LONGEST_MS = 72;
/** Below this share of busy time each token is read as it comes; from the other on reading rests as long as it may. */
const CALM_SHARE = 0.25;
const BUSY_SHARE = 0.45;

/**
 * For how long after some text none is read, in milliseconds: not at all while the process is calm, more the busier it is. Reading a
 * token, and all that hangs on it up to the write, costs next to nothing more for two that are read in one go. Where text may wait as
 * long as that anyway (`bufferMs`), nothing is added to it.
 */
export function restMs(bufferMs: number, busyShare: number): number {
  if (bufferMs >= LONGEST_MS) return 0;
  const share = Math.min(1, Math.max(0, (busyShare - CALM_SHARE) / (BUSY_SHARE - CALM_SHARE)));
  return LONGEST_MS * share;
}
