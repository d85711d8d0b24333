/** Holds the tokens of one answer to their order: 0, 1, 2 … without a gap and without one that comes twice. */
export class TokenOrder {
  broken = false;
  next = 0;

  /** Whether this one was due. */
  see(seq: number): boolean {
    const due = seq === this.next;
    if (!due) this.broken = true;
    this.next = Math.max(this.next, seq + 1);
    return due;
  }
}
