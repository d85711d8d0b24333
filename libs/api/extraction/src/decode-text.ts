import { Unreadable } from './reader/unreadable.ts';

/** The marks with which a text says how it is written: https://encoding.spec.whatwg.org/#bom-sniff */
const MARKS: readonly (readonly [mark: string, encoding: string])[] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];

/** Text in UTF-8, or in UTF-16 that says so. What is no text is refused rather than guessed at. Throws `Unreadable`. */
export function decodeText(bytes: Buffer): string {
  const encoding = MARKS.find(([mark]) => bytes.subarray(0, mark.length / 2).toString('hex') === mark)?.[1] ?? 'utf-8';
  const text = decoded(bytes, encoding);
  if (text === undefined || text.includes('\0'))
    throw new Unreadable('document-damaged', 'The file is not text in UTF-8. Save it with the encoding UTF-8.');
  return text.replace(/\r\n?/g, '\n');
}

function decoded(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
