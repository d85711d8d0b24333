import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { Unreadable } from './unreadable.ts';

/** A document of a thousand pages has a few dozen; each costs memory before anything is read. */
const ENTRIES_MAX = 5_000;
/** Of everything inside together. A bomb of 20 MiB would be 20 GiB. */
const INFLATED_MAX_BYTES = 64 * 1024 * 1024;

/**
 * Holds what is inside a ZIP file to its bounds before a reader takes it into memory: first by what its directory claims, then by what
 * really comes out, since the directory may lie. Throws `Unreadable`.
 */
export async function checkZip(bytes: Buffer): Promise<void> {
  const zip = await open(bytes);
  try {
    const entries = await directoryOf(zip);
    const claimed = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    if (claimed > INFLATED_MAX_BYTES) throw tooBig();
    let inflated = 0;
    for (const entry of entries) inflated += await inflatedSize(zip, entry, INFLATED_MAX_BYTES - inflated);
  } finally {
    zip.close();
  }
}

async function open(bytes: Buffer): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
  return new Promise((opened, failed) =>
    fromBuffer(bytes, options, (fault, zip) => (fault ? failed(damaged(fault)) : opened(zip))),
  );
}

function directoryOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((read, failed) => {
    const entries: Entry[] = [];
    zip.on('error', (fault: Error) => failed(damaged(fault)));
    zip.on('end', () => read(entries));
    zip.on('entry', (entry: Entry) => {
      // Bit 0 of the general purpose flag: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.4
      if ((entry.generalPurposeBitFlag & 1) !== 0)
        return failed(new Unreadable('document-encrypted', 'Remove the password of the file, then send it again.'));
      if (entries.push(entry) > ENTRIES_MAX) return failed(tooBig());
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function inflatedSize(zip: ZipFile, entry: Entry, maxBytes: number): Promise<number> {
  return new Promise((counted, failed) =>
    zip.openReadStream(entry, (fault, stream) => {
      if (fault) return failed(damaged(fault));
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= maxBytes) return;
        failed(tooBig());
        stream.destroy();
      });
      stream.on('error', (broken) => failed(damaged(broken)));
      stream.on('end', () => counted(size));
    }),
  );
}

function tooBig(): Unreadable {
  const megabytes = INFLATED_MAX_BYTES / 1024 / 1024;
  return new Unreadable(
    'document-too-complex',
    `Unpacked, the file is larger than ${megabytes} MiB or has too many parts. Split it into smaller documents.`,
  );
}

function damaged(cause: unknown): Unreadable {
  return new Unreadable(
    'document-damaged',
    'The file is damaged. Open it in Word, save it again and send that.',
    cause,
  );
}
