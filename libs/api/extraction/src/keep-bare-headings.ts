import type { Section } from './section';

/**
 * A heading with nothing below it until the next one of the same level or a higher one says something by itself: it becomes the text of
 * its section, or what it alone says could not be found. One that others of a lower level stand below is the head of those, and is left
 * as it is: bare, it would be found before what it introduces.
 */
export function keepBareHeadings(sections: readonly Section[]): Section[] {
  return sections.map((section, at) => {
    const next = sections[at + 1];
    const isHead = next?.isContinued === true || (next?.level ?? 0) > (section.level ?? 6);
    return section.heading === null || section.text !== '' || isHead ? section : { ...section, text: section.heading };
  });
}
