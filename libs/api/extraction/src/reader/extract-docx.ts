import mammoth from 'mammoth';
import { checkZip } from './check-zip.ts';
import type { ExtractedText } from './extracted-text.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { Unreadable } from './unreadable.ts';

/** Names of styles are English in the file, whatever the menus of Word say. A chapter is a section of the title. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4, 5].map((level) => `p[style-name='Heading ${level}'] => h${level + 1}:fresh`),
];

/** A Word document in, its text as Markdown out. Throws `Unreadable`. */
export async function extractDocx(bytes: Buffer): Promise<ExtractedText> {
  await checkZip(bytes);
  const withoutImages = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    const options = { styleMap: STYLES, convertImage: withoutImages, externalFileAccess: false };
    const { value: html } = await mammoth.convertToHtml({ buffer: bytes }, options);
    return { markdown: promoteLoneChapter(htmlToMarkdown(html)) };
  } catch (fault) {
    throw new Unreadable('document-damaged', 'Word cannot have written this file. Save it again as .docx.', fault);
  }
}

/** Without a title, a single chapter above all others is it. */
function promoteLoneChapter(markdown: string): string {
  const isLone = !/^# /m.test(markdown) && markdown.match(/^## /gm)?.length === 1 && /^### /m.test(markdown);
  return isLone ? markdown.replace(/^#(?=#+ )/gm, '') : markdown;
}
