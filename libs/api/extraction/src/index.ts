export { ExtractionModule } from './extraction.module';
export { ReadDocument, type ReadFile, type SentFile } from './read-document';
export { Unreadable } from './reader/unreadable.ts';
export type { Section } from './section';
export { splitMarkdown } from './split-markdown';
export { toSections } from './to-sections';
