import type { ExtractedText } from './extracted-text.ts';

/** A line as it stands on its page. `size` is that of its letters, `y` its height above the foot of the page, both in points. */
export interface PdfLine {
  readonly text: string;
  readonly size: number;
  readonly y: number;
}

/** So much larger than the body is a heading. */
const HEADING_RATIO = 1.15;
const HEADING_MAX_LENGTH = 150;
/** A gap of so many letter sizes parts two paragraphs. */
const PARAGRAPH_GAP = 1.9;
/** What stands at the edge of so many pages is furniture: a running title, a page number. */
const FURNITURE_PAGES = 3;
const BULLET = /^[•·▪◦‣∙*–—-]\s+/;

/** The lines of each page -> Markdown: headings by the size of their letters, paragraphs by gaps, no running titles. */
export function linesToMarkdown(allPages: readonly (readonly PdfLine[])[]): ExtractedText {
  const pages = withoutFurniture(allPages);
  const levels = headingLevels(pages.flat());
  let markdown = '';
  const pageStarts = pages.map((lines) => {
    const text = pageToMarkdown(lines, levels);
    if (markdown !== '' && text !== '') markdown += '\n\n';
    const start = markdown.length;
    markdown += text;
    return start;
  });
  return { markdown, pageStarts };
}

function pageToMarkdown(lines: readonly PdfLine[], levels: ReadonlyMap<number, number>): string {
  const blocks: string[] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    const level = isHeading(line, levels);
    const wasLevel = before === undefined ? undefined : isHeading(before, levels);
    const last = blocks.at(-1);
    const isNear = before !== undefined && before.y > line.y && before.y - line.y < line.size * PARAGRAPH_GAP;
    const goesOn = last !== undefined && isNear && level === wasLevel && !BULLET.test(line.text);
    if (goesOn) blocks[blocks.length - 1] = joinLines(last, line.text);
    else blocks.push((level === undefined ? '' : `${'#'.repeat(level)} `) + line.text.replace(BULLET, '- '));
    before = line;
  }
  return blocks.join('\n\n');
}

/** A word that was broken at the end of a line is one again. */
function joinLines(before: string, line: string): string {
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line) ? before.slice(0, -1) + line : `${before} ${line}`;
}

function isHeading({ text, size }: PdfLine, levels: ReadonlyMap<number, number>): number | undefined {
  return text.length > HEADING_MAX_LENGTH || !/\p{L}/u.test(text) ? undefined : levels.get(rounded(size));
}

/** Sizes above that of the body: the largest is the title if it stands once and first, the next sections, the others parts of them. */
function headingLevels(lines: readonly PdfLine[]): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(rounded(size), (letters.get(rounded(size)) ?? 0) + text.length);
  const body = [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
  const sizes = [...letters.keys()]
    .filter((size) => size >= body * HEADING_RATIO)
    .toSorted((one, other) => other - one);
  const first = lines.find(({ size }) => sizes.includes(rounded(size)));
  const hasTitle = first !== undefined && rounded(first.size) === sizes[0] && isContiguous(lines, sizes[0]);
  return new Map(sizes.map((size, at) => [size, Math.min(hasTitle ? at + 1 : at + 2, 3)]));
}

/** All lines of this size follow one another: a title of one or more lines. */
function isContiguous(lines: readonly PdfLine[], size: number): boolean {
  const first = lines.findIndex((line) => rounded(line.size) === size);
  const last = lines.findLastIndex((line) => rounded(line.size) === size);
  return lines.slice(first, last + 1).every((line) => rounded(line.size) === size);
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

function withoutFurniture(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const seen = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edges(lines).map(furnitureKey))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const isFurniture = (line: PdfLine) =>
    (seen.get(furnitureKey(line)) ?? 0) >= Math.max(FURNITURE_PAGES, pages.length / 2);
  return pages.map((lines) => {
    const removed = new Set(edges(lines).filter(isFurniture));
    return lines.filter((line) => !removed.has(line));
  });
}

function edges(lines: readonly PdfLine[]): PdfLine[] {
  return [...lines.slice(0, 2), ...lines.slice(-2)];
}

/** Page numbers differ, the place does not. */
function furnitureKey({ text, y }: PdfLine): string {
  return `${Math.round(y)} ${text.replace(/\d+/g, '#')}`;
}
