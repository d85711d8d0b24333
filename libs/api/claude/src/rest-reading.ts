import type { Socket } from 'node:net';

/** By so much at most a rest is longer than it was to be. */
const LOOK_EVERY_MS = 5;

/** What Node reads a socket by. */
interface ReadHandle {
  /** Whether Node wants it to read. It stays as it is while reading rests: only who has stopped it may start it again. */
  readonly reading: boolean;
  readStart(): number;
  readStop(): number;
}

type OpenSocket = Socket & { readonly _handle?: Partial<ReadHandle> | null };

interface Rest {
  readonly socket: OpenSocket;
  readonly handle: ReadHandle;
  readonly untilMs: number;
}

/** In the order they began, which is nearly that in which they end: all rest equally long at a time. */
let resting: Rest[] = [];
let looking: NodeJS.Timeout | undefined;

/**
 * Reads nothing of a socket for so long, in milliseconds: what arrives meanwhile waits in the kernel and is then read in one go. One read
 * with all that hangs on it is most of what a token costs. `pause()` would not do: Node goes on reading, piece by piece, until a buffer of
 * its own is full. The handle below is Node's own matter; where it is not as known here, nothing rests
 * (docs/decisions/2026-11-30-reading-rests.md).
 */
export function restReading(socket: Socket, ms: number): void {
  const { _handle: handle } = socket as OpenSocket;
  if (!isReadHandle(handle)) return;
  handle.readStop();
  resting.push({ socket, handle, untilMs: performance.now() + ms });
  // One timer for all: a timer for each read would be dear again.
  looking ??= setInterval(wakeDue, LOOK_EVERY_MS);
}

function wakeDue(): void {
  const now = performance.now();
  const first = resting.findIndex(({ untilMs }) => untilMs > now);
  const due = first === -1 ? resting : resting.slice(0, first);
  resting = first === -1 ? [] : resting.slice(first);
  for (const { socket, handle } of due) if (socket._handle === handle && handle.reading) handle.readStart();
  if (resting.length > 0) return;
  clearInterval(looking);
  looking = undefined;
}

function isReadHandle(handle: Partial<ReadHandle> | null | undefined): handle is ReadHandle {
  return handle?.reading === true && typeof handle.readStop === 'function' && typeof handle.readStart === 'function';
}
