/** What stands under one heading of a document. */
export interface Section {
  /** Null: what stands before the first heading. */
  readonly heading: string | null;
  /** Of its heading, 1 to 6, in a text whose headings have levels. */
  readonly level?: number;
  /** Where it begins, in documents that have pages; from 1. */
  readonly page?: number;
  /** Whether it goes on with the section before it, on another page. */
  readonly isContinued?: boolean;
  /** Markdown or plain text; of a heading with nothing below it the heading itself. */
  readonly text: string;
}
