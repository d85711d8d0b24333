/** How often all streams are looked at: a stream that is silent is found out so much later than it might be. */
const LOOK_EVERY_MS = 250;

/** Pings keep a connection alive, but an answer that only pings is stuck: content gets this many times the patience. */
const CONTENT_FACTOR = 3;

/** A stream that must not stay silent. */
export interface Watched {
  /** Set by whoever hears something; cleared at each look. */
  heardByte: boolean;
  heardContent: boolean;
  /** How long no byte may come. */
  readonly patienceMs: number;
  onSilence(missing: 'byte' | 'content'): void;
}

/** Since when a stream has sent nothing. */
interface Silence {
  byteMs: number;
  contentMs: number;
}

const silences = new Map<Watched, Silence>();
let looking: NodeJS.Timeout | undefined;

/**
 * Calls `onSilence`, once, when no byte of a stream was heard for its patience, or no content for three times as long. One timer
 * looks at all streams: a timer each would be two objects a stream, and be set anew with every token.
 */
export function watch(watched: Watched): void {
  const now = performance.now();
  silences.set(watched, { byteMs: now, contentMs: now });
  looking ??= setInterval(look, Math.min(LOOK_EVERY_MS, watched.patienceMs));
}

export function unwatch(watched: Watched): void {
  silences.delete(watched);
  if (silences.size > 0) return;
  clearInterval(looking);
  looking = undefined;
}

function look(): void {
  const now = performance.now();
  for (const [watched, silence] of silences) {
    if (watched.heardByte) silence.byteMs = now;
    if (watched.heardContent) silence.contentMs = now;
    watched.heardByte = watched.heardContent = false;
    const missing = missingOf(watched, silence, now);
    if (missing === undefined) continue;
    silences.delete(watched);
    watched.onSilence(missing);
  }
}

function missingOf({ patienceMs }: Watched, { byteMs, contentMs }: Silence, now: number) {
  if (now - byteMs >= patienceMs) return 'byte';
  return now - contentMs >= patienceMs * CONTENT_FACTOR ? 'content' : undefined;
}
