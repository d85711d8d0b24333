/** A line of a Markdown text; `level` says that it is a heading, 1 to 6, and then `text` is the heading alone. */
export interface MarkdownLine {
  readonly text: string;
  readonly level?: number;
}

/** Longer than this is a sentence that somebody set large. */
const HEADING_MAX_LENGTH = 200;
const ATX = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
/** A line below another that makes a heading of it: https://spec.commonmark.org/0.31.2/#setext-headings */
const UNDERLINES: readonly (readonly [underline: RegExp, level: number])[] = [
  [/^ {0,3}={2,}[ \t]*$/, 1],
  [/^ {0,3}-{2,}[ \t]*$/, 2],
];
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/** The lines of a text and which of them are headings; what stands in a code block is none. */
export function markdownLines(markdown: string): MarkdownLine[] {
  const lines: MarkdownLine[] = [];
  let fence: string | undefined;
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (fence !== undefined) {
      lines.push({ text: line });
      if (closes(line, fence)) fence = undefined;
      continue;
    }
    fence = FENCE.exec(line)?.[1];
    const level = fence === undefined ? underlined(line, lines) : undefined;
    if (level === undefined) lines.push(lineOf(line));
    else lines.push({ text: lines.pop()?.text.trim() ?? '', level });
  }
  return lines;
}

/** A fence ends with at least as many of the same sign: https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
function closes(line: string, fence: string): boolean {
  const end = line.trim();
  return end.length >= fence.length && end === fence.charAt(0).repeat(end.length);
}

function lineOf(line: string): MarkdownLine {
  const [, signs, heading = ''] = ATX.exec(line) ?? [];
  return signs === undefined || heading === '' || heading.length > HEADING_MAX_LENGTH
    ? { text: line }
    : { text: heading, level: signs.length };
}

/** The level of the heading that this line makes of the one before, a paragraph of one line. */
function underlined(line: string, before: readonly MarkdownLine[]): number | undefined {
  const level = UNDERLINES.find(([underline]) => underline.test(line))?.[1];
  const [above, last] = [before.at(-2), before.at(-1)];
  const isAlone = above === undefined || above.level !== undefined || above.text.trim() === '';
  const isParagraph =
    last !== undefined && last.level === undefined && /^ {0,3}[\p{L}\p{N}]/u.test(last.text) && isAlone;
  return level !== undefined && isParagraph && last.text.trim().length <= HEADING_MAX_LENGTH ? level : undefined;
}
