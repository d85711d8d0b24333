import { keepBareHeadings } from './keep-bare-headings';
import type { Section } from './section';
import { splitMarkdown } from './split-markdown';
import type { ExtractedText } from './reader/extracted-text.ts';

/** The readers of files with pages write sections as H2, and a page may have none. */
const SECTION_OF_PAGES = 2;

/** The title of a text and its sections; in a file with pages each part of a section knows its page. */
export function toSections({ markdown, pageStarts }: ExtractedText): { title: string | null; sections: Section[] } {
  if (!pageStarts) {
    const { title, sections } = splitMarkdown(markdown);
    return {
      title,
      sections: keepBareHeadings(sections.filter(({ heading, text }) => heading !== null || text !== '')),
    };
  }
  let title: string | null = null;
  let heading: string | null = null;
  const sections = pageStarts.flatMap((start, at): Section[] => {
    const page = splitMarkdown(markdown.slice(start, pageStarts[at + 1]), SECTION_OF_PAGES);
    title ??= page.title;
    return page.sections
      .filter(({ heading: own, text }) => own !== null || text !== '')
      .map((section) => {
        const isContinued = section.heading === null && heading !== null;
        heading = section.heading ?? heading;
        return { ...section, heading, page: at + 1, ...(isContinued ? { isContinued } : {}) };
      });
  });
  return { title, sections: keepBareHeadings(sections) };
}
