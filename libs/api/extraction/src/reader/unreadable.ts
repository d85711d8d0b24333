/** Why a file is not read: codes of problems in the contract. */
export type UnreadableCode =
  'document-damaged' | 'document-empty' | 'document-encrypted' | 'document-too-complex' | 'document-type-unknown';

/** A file that is not read. `message` is a sentence for the person who sent it: it says what would be right. */
export class Unreadable extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
