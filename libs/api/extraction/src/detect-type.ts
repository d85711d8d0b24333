import { DOCUMENT_TYPES, type DocumentType } from '@tasty-food/contract';
import { extname } from 'node:path';
import { Unreadable } from './reader/unreadable.ts';

const DOCX: DocumentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Office files of before 2007, and those of today that a password protects. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The name of the stream that holds a protected Office file: https://learn.microsoft.com/openspecs/office_file_formats/ms-offcrypto */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');
/** A PDF may begin with something else, but not with much of it. */
const PDF_HEAD_BYTES = 1_024;

/** What a file is, by its name and by how it begins; they must agree. Throws `Unreadable`. */
export function detectType(fileName: string, bytes: Buffer): DocumentType {
  const type = typeOfName(fileName);
  if (bytes.length === 0) throw new Unreadable('document-empty', 'The file is empty.');
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) throw compoundFile(bytes);
  const isPdf = bytes.subarray(0, PDF_HEAD_BYTES).includes('%PDF-');
  const isZip = bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'));
  if (type === 'application/pdf' ? !isPdf : type === DOCX ? !isZip : isPdf || isZip)
    throw new Unreadable(
      'document-type-unknown',
      `The file is not what its name says, ${extname(fileName)}. Send it in the form that its name names.`,
    );
  return type;
}

function typeOfName(fileName: string): DocumentType {
  const ending = extname(fileName).slice(1).toLowerCase();
  for (const [type, endings] of Object.entries(DOCUMENT_TYPES))
    if ((endings as readonly string[]).includes(ending)) return type as DocumentType;
  const known = Object.values(DOCUMENT_TYPES).flatMap((endings) => endings.map((one) => `.${one}`));
  throw new Unreadable('document-type-unknown', `Send a file whose name ends with one of ${known.join(', ')}.`);
}

function compoundFile(bytes: Buffer): Unreadable {
  return bytes.includes(ENCRYPTED_PACKAGE)
    ? new Unreadable('document-encrypted', 'Remove the password of the file, then send it again.')
    : new Unreadable(
        'document-type-unknown',
        'This is an Office file of before 2007. Save it as .docx, then send that.',
      );
}
