/** What stands under one heading of a document. */
export interface Section {
  /** Null: what stands before the first heading. */
  readonly heading: string | null;
  /** Where it begins, in documents that have pages; from 1. */
  readonly page?: number;
  /** Markdown or plain text. */
  readonly text: string;
}
