import { Marked } from 'marked';

/** One block of Markdown (a paragraph, a list, a table) and where it starts in the text. */
export interface Block {
  readonly start: number;
  readonly raw: string;
}

const lexer = new Marked({ gfm: true });

/**
 * Splits a growing text into its top-level blocks. Everything before the last block is settled: appending can change it no
 * more, so it is neither parsed again nor given a new identity; the cost of a frame is that of the tail.
 */
export class BlockSplitter {
  private settled: Block[] = [];
  private settledText = '';

  split(text: string): readonly Block[] {
    if (!text.startsWith(this.settledText)) this.forget();
    const blocks = this.parse(text);
    this.settled = blocks.slice(0, -1);
    this.settledText = text.slice(0, blocks.at(-1)?.start ?? 0);
    return blocks;
  }

  private parse(text: string): Block[] {
    const blocks = [...this.settled];
    let start = this.settledText.length;
    // A carriage return would be dropped by the lexer and shift every offset after it.
    for (const token of lexer.lexer(text.slice(start).replaceAll('\r', ' '))) {
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
