/** How often all streams are looked at: a stream that is silent is found out so much later than it might be. */
const LOOK_EVERY_MS = 250;

/** A stream that must not stay silent. */
export interface Watched {
  /** Set by whoever hears something; cleared at each look. */
  heard: boolean;
  readonly patienceMs: number;
  onSilence(): void;
}

const silentSince = new Map<Watched, number>();
let looking: NodeJS.Timeout | undefined;

/**
 * Calls `onSilence`, once, when nothing was heard of a stream for its patience. One timer looks at all streams: a timer each
 * would be two objects a stream, and be set anew with every token. Returns what ends the watch.
 */
export function watch(watched: Watched): () => void {
  silentSince.set(watched, performance.now());
  looking ??= setInterval(look, Math.min(LOOK_EVERY_MS, watched.patienceMs));
  return () => {
    silentSince.delete(watched);
    if (silentSince.size > 0) return;
    clearInterval(looking);
    looking = undefined;
  };
}

function look(): void {
  const now = performance.now();
  for (const [watched, since] of silentSince) {
    if (watched.heard) {
      watched.heard = false;
      silentSince.set(watched, now);
    } else if (now - since >= watched.patienceMs) {
      silentSince.delete(watched);
      watched.onSilence();
    }
  }
}
