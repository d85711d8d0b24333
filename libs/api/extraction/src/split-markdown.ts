import type { Section } from './section';

const SECTION_HEADING = /^##\s+(.+?)\s*#*$/;
const TITLE = /^#\s+(.+?)\s*#*$/;
const FENCE = /^\s*(?:```|~~~)/;

/** The sections of a Markdown text, one for each H2, without front matter; its H1 is its title and stands in none of them. */
export function splitMarkdown(markdown: string): { title: string | null; sections: Section[] } {
  const sections: { heading: string | null; lines: string[] }[] = [{ heading: null, lines: [] }];
  let title: string | null = null;
  let inFence = false;
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (FENCE.test(line)) inFence = !inFence;
    const heading = inFence ? undefined : SECTION_HEADING.exec(line)?.[1];
    const itsTitle: string | undefined = inFence ? undefined : TITLE.exec(line)?.[1];
    if (heading !== undefined) sections.push({ heading, lines: [] });
    else if (itsTitle !== undefined && title === null) title = itsTitle;
    else sections.at(-1)?.lines.push(line);
  }
  return {
    title,
    sections: sections.map(({ heading, lines }) => ({ heading, text: lines.join('\n').trim() })),
  };
}
