import { Injectable, Logger } from '@nestjs/common';
import { Branches } from '@tasty-food/api-branches';
import { ReadDocument, Unreadable, type SentFile } from '@tasty-food/api-extraction';
import { ProblemException } from '@tasty-food/api-http';
import { AuditLog } from '@tasty-food/api-staff';
import { replaceUnstorable, type DocumentFields, type StaffMember } from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import type { SeenVersion } from '../documents/changed-meanwhile';
import { documentDeed } from '../documents/document-deed';
import type { StoredVersion } from '../documents/document-store';
import { readerOf } from '../reader-of';
import { draftVersion, type Origin } from './draft-version';
import { requireKnown } from './require-known';
import { Uploads } from './uploads';
import type { Upload } from './upload-store';
import { WriteVersion } from './write-version';

const FILE_NAME_MAX_LENGTH = 200;

/** A file that somebody sent in -> a version of a document that the next answer finds. */
@Injectable()
export class IngestDocument {
  private readonly log = new Logger('Documents');

  constructor(
    private readonly readDocument: ReadDocument,
    private readonly writeVersion: WriteVersion,
    private readonly uploads: Uploads,
    private readonly audit: AuditLog,
    private readonly branches: Branches,
  ) {}

  /** Resolves to the id of the new document. Throws the problem that is kept with the upload. */
  add(file: SentFile, fields: DocumentFields, staff: StaffMember): Promise<string> {
    return this.run({ documentId: randomUUID(), file, fields, staff });
  }

  /** `seen`: the newest version that the person saw. */
  async replace(
    current: StoredVersion,
    file: SentFile,
    fields: DocumentFields,
    staff: StaffMember,
    seen: SeenVersion,
  ): Promise<void> {
    await this.run({ documentId: current.documentId, current, file, fields, staff }, seen);
  }

  private async run(origin: Origin & { readonly staff: StaffMember }, seen: SeenVersion = {}): Promise<string> {
    const file = { ...origin.file, name: replaceUnstorable(origin.file.name).slice(-FILE_NAME_MAX_LENGTH) };
    const { documentId, staff } = origin;
    const upload: Upload = { uploadId: randomUUID(), documentId, fileName: file.name, bytes: file.bytes.length, staff };
    await this.uploads.begin(upload);
    try {
      const draft = draftVersion(await this.readDocument.read(file), { ...origin, file });
      await requireKnown(draft.branches, this.branches);
      await this.uploads.move(upload, 'indexing');
      const after = origin.current && { current: origin.current, seen, reader: readerOf(staff) };
      await this.writeVersion.write(draft, after, async (inside, version) => {
        const action = origin.current ? 'replaced' : 'added';
        const written = { ...draft, version, branches: [...draft.branches] };
        await this.audit.record(documentDeed(action, staff, origin.current, written), inside);
      });
      await this.uploads.move(upload, 'ready');
      return documentId;
    } catch (fault) {
      const problem = problemOf(fault);
      if (problem.code === 'internal') this.log.error({ err: fault }, 'A document could not be taken');
      await this.uploads.refuse(upload, problem);
      throw problem;
    }
  }
}

function problemOf(fault: unknown): ProblemException {
  if (fault instanceof ProblemException) return fault;
  if (fault instanceof Unreadable) return new ProblemException(fault.code, fault.message);
  return new ProblemException(
    'internal',
    'The document could not be taken. Try again; if it stays, tell us the request id.',
  );
}
