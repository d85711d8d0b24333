/**
 * Reads one PDF or DOCX in a process of its own: whatever such a file does to its reader, it does it here. Forked by `ExtractText`;
 * `Order` in, one `Report` out. Node runs this folder as it is, so it may hold only erasable TypeScript and import only packages and
 * files of its own.
 */
import { extractDocx } from './extract-docx.ts';
import { extractPdf } from './extract-pdf.ts';
import type { ExtractedText } from './extracted-text.ts';
import { Unreadable, type UnreadableCode } from './unreadable.ts';

export interface Order {
  readonly type: 'pdf' | 'docx';
  readonly bytes: Uint8Array;
}

export type Report =
  | { readonly read: true; readonly extracted: ExtractedText }
  | { readonly read: false; readonly code: UnreadableCode; readonly detail: string };

process.on('message', (order: Order) => void run(order));
process.on('disconnect', () => process.exit(1));

async function run({ type, bytes }: Order): Promise<void> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  process.send?.(await read(type, buffer), () => process.exit(0));
}

async function read(type: Order['type'], bytes: Buffer): Promise<Report> {
  try {
    return { read: true, extracted: await (type === 'pdf' ? extractPdf(bytes) : extractDocx(bytes)) };
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    return { read: false, code: fault.code, detail: fault.message };
  }
}
