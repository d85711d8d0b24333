import { getDefaults, Lexer } from 'marked';
import { holdBack } from './hold-back';

/** One block of Markdown (a paragraph, a list, a table) and where it starts in the text. */
export interface Block {
  readonly start: number;
  readonly raw: string;
}

/**
 * Splits a growing text into its top-level blocks. Everything before the last block is settled: appending can change it no
 * more, so it is neither read again nor given a new identity; the cost of a frame is that of the tail, however long the answer is.
 */
export class BlockSplitter {
  private settled: Block[] = [];
  private settledText = '';

  /** `growing`: more is coming, and what is only half there at the end is held back. */
  split(text: string, growing = false): readonly Block[] {
    if (!text.startsWith(this.settledText)) this.forget();
    const tail = text.slice(this.settledText.length);
    const blocks = this.parse(growing ? holdBack(tail) : tail);
    this.settled = blocks.slice(0, -1);
    this.settledText = text.slice(0, blocks.at(-1)?.start ?? 0);
    return blocks;
  }

  private parse(tail: string): Block[] {
    const blocks = [...this.settled];
    let start = this.settledText.length;
    // What stands inside a block is read when it is drawn: here its edges are enough.
    const lexer = new Lexer({ ...getDefaults(), gfm: true });
    // A carriage return would be dropped by the lexer and shift every offset after it.
    for (const token of lexer.blockTokens(tail.replaceAll('\r', ' '))) {
      if (token.type !== 'space') blocks.push({ start, raw: token.raw });
      start += token.raw.length;
    }
    return blocks;
  }

  private forget(): void {
    this.settled = [];
    this.settledText = '';
  }
}
