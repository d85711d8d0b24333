import { setFlagsFromString } from 'node:v8';

/** Garbage may take so much of what is alive before it is collected. */
const GARBAGE_PERCENT = 50;

/**
 * Keeps the heap near what is alive in it. By itself V8 lets the space of what lives long grow to four times that before it collects, and
 * gives back little of it: a process that has answered for a while would stand at twice the memory that it needs
 * (docs/decisions/2026-11-29-a-heap-near-what-is-alive.md). Called before anything else; V8 reads it anew at each collection.
 */
export function boundHeap(): void {
  setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`);
}
