import type { Section } from './section';
import { splitMarkdown } from './split-markdown';
import type { ExtractedText } from './reader/extracted-text.ts';

/** The title of a text and its sections; in a file with pages each part of a section knows its page. */
export function toSections({ markdown, pageStarts }: ExtractedText): { title: string | null; sections: Section[] } {
  const pages = pageStarts
    ? pageStarts.map((start, at) => markdown.slice(start, pageStarts[at + 1]))
    : [demoteSeveralTitles(markdown)];
  let title: string | null = null;
  let heading: string | null = null;
  const sections = pages.flatMap((text, at): Section[] => {
    const page = splitMarkdown(text);
    title ??= page.title;
    return page.sections
      .filter(({ heading: own, text }) => own !== null || text !== '')
      .map((section) => {
        heading = section.heading ?? heading;
        return { ...section, heading, ...(pageStarts ? { page: at + 1 } : {}) };
      });
  });
  return { title, sections };
}

const TITLE = /^# (?=\S)/gm;

/** Whoever gives every chapter the first level has no title there: chapters are what passages are made of. */
function demoteSeveralTitles(markdown: string): string {
  const isFlat = !/^## /m.test(markdown) && (markdown.match(TITLE)?.length ?? 0) > 1;
  return isFlat ? markdown.replace(TITLE, '## ') : markdown;
}
