/** `[#seq@sent]` in the text of a delta, the time in microseconds of the machine's monotonic clock: see the load bench. */
const MARKER = /\[#(\d+)@(\d+)(?:@\d+)?\]/g;

/** Holds the deltas of one answer to their order: 0, 1, 2 … without a gap and without one that comes twice. */
export class DeltaOrder {
  next = 0;
  broken = 0;

  /** Resolves the text of one event to the microseconds at which its deltas were sent. */
  read(text: string): number[] {
    return [...text.matchAll(MARKER)].map(([, seq, sent]) => {
      if (Number(seq) !== this.next) this.broken++;
      this.next = Number(seq) + 1;
      return Number(sent);
    });
  }
}
