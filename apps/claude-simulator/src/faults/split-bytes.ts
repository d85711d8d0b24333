/** How the bytes of a stream are cut into writes; whatever the cuts, the bytes are the same. */
export const CHUNKINGS = ['whole', 'line', 'byte', 'utf8-split'] as const;
export type Chunking = (typeof CHUNKINGS)[number];

const NEWLINE = 0x0a;

/** The bytes in pieces: one, one a line, one a byte, or with a cut inside every character of several bytes. */
export function* splitBytes(bytes: Buffer, chunking: Chunking): Generator<Buffer> {
  let start = 0;
  for (let end = 1; end < bytes.length; end += 1) {
    if (isCut(bytes, end, chunking)) {
      yield bytes.subarray(start, end);
      start = end;
    }
  }
  if (start < bytes.length) {
    yield bytes.subarray(start);
  }
}

function isCut(bytes: Buffer, at: number, chunking: Chunking): boolean {
  switch (chunking) {
    case 'whole':
      return false;
    case 'line':
      return bytes[at - 1] === NEWLINE;
    case 'byte':
      return true;
    case 'utf8-split':
      return isContinuation(bytes[at]);
  }
}

/** Bytes of the form 10xxxxxx stand inside a character. */
function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
