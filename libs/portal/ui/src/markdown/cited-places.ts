import type { Block } from './split-blocks';

/** A place in the text that rests on a source: a chip with `label` stands after the code unit before `at`. */
export interface CitedPlace {
  /** UTF-16 code units from the start of the text. */
  readonly at: number;
  /** The number on the chip; the same source bears the same number everywhere. */
  readonly label: number;
}

/** Private-use characters that frame a chip's number inside Markdown; text from outside never carries them (`withoutMarks`). */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const FOREIGN = /[\uE000\uE001]/g;

/** One chip at the start of `source`. */
export const MARK = /^\uE000(\d+)\uE001/;
export const MARKS = /\uE000\d+\uE001/g;
export const MARK_START = OPEN;

/** The text without characters that would pass for a chip; of the same length, so that offsets hold. */
export function withoutMarks(text: string): string {
  return text.replace(FOREIGN, '\uFFFD');
}

/**
 * The block's Markdown with its chips in place. `end` is where the next block starts: what was cited up to the white space between
 * them belongs to this one. A chip clings to the last visible character before its offset.
 */
export function withMarks({ start, raw }: Block, end: number, places: readonly CitedPlace[]): string {
  const here = places.filter(({ at }) => at > start && at <= end);
  if (here.length === 0) return raw;
  let marked = '';
  let copied = 0;
  for (const { at, label } of here.toSorted((one, other) => one.at - other.at)) {
    const position = Math.max(copied, lastVisible(raw, at - start));
    marked += raw.slice(copied, position) + OPEN + label + CLOSE;
    copied = position;
  }
  return marked + raw.slice(copied);
}

/** White space and the bars of a table cell do not count: a chip after them would open a new line or a new cell. */
function lastVisible(raw: string, position: number): number {
  position = Math.min(position, raw.length);
  while (position > 0 && /[\s|]/.test(raw.charAt(position - 1))) position--;
  return position;
}
