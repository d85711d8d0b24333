import { Injectable } from '@nestjs/common';
import type { DocumentFields, DocumentType } from '@tasty-food/contract';
import { basename, extname } from 'node:path';
import type { Section } from './section';
import { decodeText } from './decode-text';
import { detectType } from './detect-type';
import { ExtractText } from './extract-text';
import type { ExtractedText } from './reader/extracted-text.ts';
import { Unreadable } from './reader/unreadable.ts';
import { readFrontMatter } from './front-matter';
import { toSections } from './to-sections';

/** Four hundred dense pages: what is made of it all must fit into memory, and a person would not find their way in it either. */
const TEXT_MAX_LENGTH = 1_500_000;

/** A file as it was sent. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What was understood of a file. */
export interface ReadFile {
  readonly type: DocumentType;
  /** What its front matter says. */
  readonly fields: DocumentFields;
  /** Its own title, else the name of the file. */
  readonly title: string;
  readonly sections: readonly Section[];
  readonly pages?: number;
}

/** A file in, its title and sections out. */
@Injectable()
export class ReadDocument {
  constructor(private readonly extractText: ExtractText) {}

  /** Throws `Unreadable`, and `invalid-request` for a front matter that cannot be. */
  async read({ name, bytes }: SentFile): Promise<ReadFile> {
    const type = detectType(name, bytes);
    const { fields, ...extracted } = await this.extract(type, bytes);
    if (extracted.markdown.length > TEXT_MAX_LENGTH)
      throw new Unreadable(
        'document-too-complex',
        `There are ${extracted.markdown.length} characters in the file; at most ${TEXT_MAX_LENGTH} are read. Split it.`,
      );
    const { title, sections } = toSections(extracted);
    if (!sections.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) throw noText(type);
    return {
      type,
      fields,
      title: title ?? basename(name, extname(name)),
      sections,
      ...(extracted.pageStarts ? { pages: extracted.pageStarts.length } : {}),
    };
  }

  private async extract(type: DocumentType, bytes: Buffer): Promise<ExtractedText & { fields: DocumentFields }> {
    switch (type) {
      case 'application/pdf':
        return { fields: {}, ...(await this.extractText.extract({ type: 'pdf', bytes })) };
      case 'text/markdown':
      case 'text/plain': {
        const { fields, text } = readFrontMatter(decodeText(bytes), type);
        return { fields, markdown: text };
      }
      default:
        return { fields: {}, ...(await this.extractText.extract({ type: 'docx', bytes })) };
    }
  }
}

function noText(type: DocumentType): Unreadable {
  return new Unreadable(
    'document-empty',
    type === 'application/pdf'
      ? 'There is no text in the PDF. If it is a scan, let a text recognition run over it first.'
      : 'There is no text in the file.',
  );
}
