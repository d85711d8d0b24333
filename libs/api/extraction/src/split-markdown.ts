import { markdownLines, type MarkdownLine } from './markdown-lines';
import type { Section } from './section';

const SECTION = 2;

/**
 * The sections of a Markdown text, without front matter; its H1 is its title and stands in none of them. A section is what stands under
 * one H2. Without any, under one H1 where there are several, else under one heading of the highest level below the title.
 * `sectionLevel`: the level of sections, where it is known already.
 */
export function splitMarkdown(markdown: string, sectionLevel?: number): { title: string | null; sections: Section[] } {
  const lines = markdownLines(markdown);
  const level = sectionLevel ?? levelOfSections(lines);
  const sections: { heading: string | null; level?: number; lines: string[] }[] = [{ heading: null, lines: [] }];
  let title: string | null = null;
  for (const line of lines) {
    if (line.level === 1 && level > 1 && title === null) title = line.text;
    else if (line.level !== undefined && line.level <= level)
      sections.push({ heading: line.text, level: line.level, lines: [] });
    else sections.at(-1)?.lines.push(line.level === undefined ? line.text : `${'#'.repeat(line.level)} ${line.text}`);
  }
  return {
    title,
    sections: sections.map(({ lines, ...section }) => ({ ...section, text: lines.join('\n').trim() })),
  };
}

function levelOfSections(lines: readonly MarkdownLine[]): number {
  const levels = lines.flatMap(({ level }) => level ?? []);
  if (levels.includes(SECTION)) return SECTION;
  if (levels.filter((level) => level === 1).length > 1) return 1;
  return Math.min(...levels.filter((level) => level > SECTION), 6);
}
