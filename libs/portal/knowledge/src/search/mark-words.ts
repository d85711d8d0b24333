import { foldText } from '@tasty-food/portal-page';

/** A piece of a text, and whether the search was for it. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Shorter words of a search are "de", "van", "of": marking them would mark everything. */
const WORD_MIN_LENGTH = 4;
/** Beginnings are compared, so that a plural is marked as its singular is. */
const ENDING_MAX_LENGTH = 2;
const EXCERPT_LENGTH = 300;
/** What stands before the first marked word, so that it is read in its sentence. */
const LEAD_LENGTH = 90;

/** In: a text, and what was searched for. Out: the text in pieces, without accents and endings making a difference. */
export function markWords(text: string, search: string): Piece[] {
  const beginnings = foldText(search)
    .split(' ')
    .filter((word) => word.length >= WORD_MIN_LENGTH)
    .map((word) => word.slice(0, Math.max(WORD_MIN_LENGTH, word.length - ENDING_MAX_LENGTH)));
  const pieces: { text: string; marked: boolean }[] = [];
  for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
    if (part === '') continue;
    const folded = foldText(part);
    const marked = folded !== '' && beginnings.some((beginning) => folded.startsWith(beginning));
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += part;
    else pieces.push({ text: part, marked });
  }
  return pieces;
}

/** In: a passage. Out: the part of it around the first word that was searched for, without the signs of Markdown. */
export function excerptOf(passage: string, search: string): Piece[] {
  const text = passage
    .replace(/^\s*(?:#+|[-*+>]|\d+\.)\s+/gm, '')
    .replace(/^[|\s:-]+$/gm, '')
    .replace(/\*\*|__|`|\|/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const pieces = markWords(text, search);
  const first = pieces[0]?.marked ? 0 : (pieces[0]?.text.length ?? 0);
  const start = pieces.length > 1 && first > LEAD_LENGTH ? text.indexOf(' ', first - LEAD_LENGTH) + 1 : 0;
  const cut = text.length - start > EXCERPT_LENGTH ? text.lastIndexOf(' ', start + EXCERPT_LENGTH) : text.length;
  const end = cut > start ? cut : start + EXCERPT_LENGTH;
  return markWords(`${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`, search);
}
