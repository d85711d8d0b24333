/** So many pieces are joined at a time. */
const PIECES_JOINED = 16;

/**
 * Text that grows by a few characters a token. As one string that is added to, V8 would keep it as a rope: 32 to 64 bytes for
 * each piece, for as long as the answer runs. Joined now and then it is little more than its characters (7 to 19 bytes).
 */
export class GrowingText {
  private readonly joined: string[] = [];
  private pieces: string[] = [];

  add(piece: string): void {
    this.pieces.push(piece);
    if (this.pieces.length < PIECES_JOINED) return;
    this.joined.push(this.pieces.join(''));
    this.pieces = [];
  }

  toString(): string {
    return [...this.joined, ...this.pieces].join('');
  }
}
