import type { SearchResultParam } from '../messages/message-request.ts';
import type { ReplyBlock, TextReply } from '../messages/reply.ts';

/** Collects an answer block by block: what is quoted stands in a text block of its own with its citation, as on the real API. */
export class AnswerText {
  readonly #blocks: TextReply[] = [];
  readonly #indexes: ReadonlyMap<SearchResultParam, number>;

  constructor(indexes: ReadonlyMap<SearchResultParam, number>) {
    this.#indexes = indexes;
  }

  say(text: string): this {
    const last = this.#blocks.at(-1);
    if (last !== undefined && last.citations === undefined) {
      last.text += text;
    } else {
      this.#blocks.push({ type: 'text', text });
    }
    return this;
  }

  /** A paragraph after whatever stands before it. */
  paragraph(text: string): this {
    return this.say(this.#blocks.length === 0 ? text : `\n\n${text}`);
  }

  /** One row of a search result in its own words; a source that allows no citation is quoted without. */
  quote(result: SearchResultParam, row: number): this {
    const text = result.content[row]?.text ?? '';
    if (result.citations?.enabled !== true) {
      return this.say(text);
    }
    this.#blocks.push({
      type: 'text',
      text,
      citations: [
        {
          type: 'search_result_location',
          cited_text: text,
          source: result.source,
          title: result.title,
          search_result_index: this.#indexes.get(result) ?? 0,
          start_block_index: row,
          end_block_index: row + 1,
        },
      ],
    });
    return this;
  }

  get blocks(): ReplyBlock[] {
    return this.#blocks;
  }
}
