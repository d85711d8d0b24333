/** While text waits longer than this, a person sees it stutter. */
const LONGEST_MS = 80;
/** Below this share of busy time a process has CPU to spare for frames; above the other it has none. */
const CALM_SHARE = 0.5;
const BUSY_SHARE = 0.8;

/**
 * How long text may wait to go out together, in milliseconds: as configured while the process is calm, more the busier it is. Writing is
 * the dearest part of a token, so fewer and larger frames are what gives a busy process air.
 */
export function stretchedWindow(windowMs: number, busyShare: number): number {
  if (windowMs >= LONGEST_MS) return windowMs;
  const stretch = Math.min(1, Math.max(0, (busyShare - CALM_SHARE) / (BUSY_SHARE - CALM_SHARE)));
  return windowMs + (LONGEST_MS - windowMs) * stretch;
}
