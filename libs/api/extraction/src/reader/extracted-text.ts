/** What was understood of a file: Markdown with its headings, whatever it was before. */
export interface ExtractedText {
  readonly markdown: string;
  /** Where in `markdown` each page begins, in UTF-16 code units; only of a file that has pages. */
  readonly pageStarts?: readonly number[];
}
