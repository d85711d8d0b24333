import { getDocumentProxy } from 'unpdf';
import type { ExtractedText } from './extracted-text.ts';
import { linesToMarkdown, type PdfLine } from './lines-to-markdown.ts';
import { Unreadable } from './unreadable.ts';

const PAGES_MAX = 1_000;

interface PdfText {
  readonly str: string;
  /** A matrix: scale, skew, skew, scale, x, y. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/** A PDF in, its text as Markdown with the place of each page out. Throws `Unreadable`. */
export async function extractPdf(bytes: Buffer): Promise<ExtractedText> {
  const pdf = await open(bytes);
  if (pdf.numPages > PAGES_MAX) {
    throw new Unreadable(
      'document-too-complex',
      `The file has ${pdf.numPages} pages; at most ${PAGES_MAX} are read. Split it into smaller documents.`,
    );
  }
  const pages: PdfLine[][] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.filter((item): item is typeof item & PdfText => 'str' in item)));
      page.cleanup();
    }
  } catch (fault) {
    throw damaged(fault);
  }
  return linesToMarkdown(pages);
}

async function open(bytes: Buffer) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes));
  } catch (fault) {
    if ((fault as Error).name === 'PasswordException')
      throw new Unreadable('document-encrypted', 'Remove the password of the PDF, then send it again.', fault);
    throw damaged(fault);
  }
}

/** Pieces of text that stand on one height are one line. */
function linesOf(items: readonly PdfText[]): PdfLine[] {
  const lines: { text: string; size: number; y: number; endsAt: number }[] = [];
  for (const { str, transform, width } of items) {
    const [, skew = 0, , scale = 0, x = 0, y = 0] = transform;
    const size = Math.hypot(skew, scale);
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.y - y) < Math.max(size, last.size) / 2) {
      const isApart = x - last.endsAt > size / 4 && !/\s$/.test(last.text) && !/^\s/.test(str);
      last.text += isApart ? ` ${str}` : str;
      last.size = Math.max(last.size, str.trim() === '' ? 0 : size);
      last.endsAt = x + width;
    } else if (str.trim() !== '') {
      lines.push({ text: str, size, y, endsAt: x + width });
    }
  }
  return lines.map(({ text, size, y }) => ({ text: text.replace(/\s+/g, ' ').trim(), size, y }));
}

function damaged(cause: unknown): Unreadable {
  return new Unreadable('document-damaged', 'The PDF is damaged. Open it, print it to a new PDF and send that.', cause);
}
