import type { Section } from '@tasty-food/api-extraction';
import { slugOf } from './slug-of';

/** A longer section is cut at its paragraphs: bigger passages are found less often for the same number of words handed over. */
const MAX_WORDS = 250;
/** The section of what stands before the first heading. */
const INTRO = '_intro';

/** What is found and cited as one. */
export interface NewPassage {
  /** Its place among the passages of its version, from 0. */
  readonly ordinal: number;
  /** The heading above it; null: it stands before the first. */
  readonly section: string | null;
  /** The part behind `#` of its source; the passages of one section share it. */
  readonly sectionSlug: string;
  readonly page: number | null;
  readonly text: string;
}

/** The passages of a document: one a section, more where a section is long, none where it is empty. */
export function splitPassages(sections: readonly Section[]): NewPassage[] {
  const slugs = new Map<string, number>();
  let sectionSlug = INTRO;
  return sections
    .flatMap((section) => {
      if (section.heading === null) sectionSlug = INTRO;
      else if (section.isContinued !== true) sectionSlug = ownSlug(section.heading, slugs);
      return withTableHeads(splitText(section.text)).map((text) => ({
        section: section.heading,
        sectionSlug,
        page: section.page ?? null,
        text,
      }));
    })
    .map((passage, ordinal) => ({ ordinal, ...passage }));
}

/** Headings that a document has twice are told apart by a number. */
function ownSlug(heading: string, taken: Map<string, number>): string {
  const slug = slugOf(heading) || 'section';
  const times = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, times);
  return times === 1 ? slug : ownSlug(`${slug}-${times}`, taken);
}

function splitText(text: string): string[] {
  const passages: string[] = [];
  let words = 0;
  for (const part of smallParts(text.trim(), BREAKS)) {
    const more = countWords(part.text);
    if (passages.length > 0 && words + more <= MAX_WORDS) {
      passages.push(passages.pop() + part.joint + part.text);
      words += more;
    } else {
      passages.push(part.text);
      words = more;
    }
  }
  return passages.map((passage) => passage.trim()).filter((passage) => passage !== '');
}

const TABLE_ROW = /^\s*\|.*\|\s*$/;
const TABLE_RULE = /^\s*\|[\s:|-]*-[\s:|-]*\|\s*$/;

/** Rows of a table that was cut bear its head again: without it nobody knows what they say. */
function withTableHeads(passages: readonly string[]): string[] {
  let head: string | undefined;
  return passages.map((passage) => {
    const lines = passage.split('\n');
    const isCut = head !== undefined && TABLE_ROW.test(lines[0] ?? '') && !TABLE_RULE.test(lines[1] ?? '');
    const whole = isCut ? `${head}\n${passage}` : passage;
    head = headOfLastTable(whole.split('\n'));
    return whole;
  });
}

/** The first two lines of the table with which a text ends. */
function headOfLastTable(lines: readonly string[]): string | undefined {
  const from = lines.findLastIndex((line) => !TABLE_ROW.test(line)) + 1;
  return TABLE_RULE.test(lines[from + 1] ?? '') ? lines.slice(from, from + 2).join('\n') : undefined;
}

interface Part {
  /** What stood between it and the part before it. */
  joint: string;
  text: string;
}

/** Where a text may be cut, the best place first: between paragraphs, lines, sentences, words. */
const BREAKS = [/(\n\s*\n)/, /(\n)/, /((?<=[.!?;])\s+)/, /(\s+)/];

function smallParts(text: string, [at, ...finer]: RegExp[]): Part[] {
  if (at === undefined) return [{ joint: '', text }];
  const pieces = text.split(at);
  return pieces.flatMap((piece, index) => {
    if (index % 2 === 1) return [];
    const joint = pieces[index - 1] ?? '';
    if (countWords(piece) <= MAX_WORDS) return [{ joint, text: piece }];
    return smallParts(piece, finer).map((part, place) => (place === 0 ? { joint, text: part.text } : part));
  });
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
