import { Injectable } from '@nestjs/common';
import { Branches } from '@tasty-food/api-branches';
import { PortalEvents } from '@tasty-food/api-events';
import type { SentFile } from '@tasty-food/api-extraction';
import { notFound, ProblemException } from '@tasty-food/api-http';
import type { Reader } from '@tasty-food/api-retrieval';
import { AuditLog } from '@tasty-food/api-staff';
import type {
  Document,
  DocumentFields,
  DocumentList,
  DocumentQuery,
  DocumentRead,
  DocumentReadQuery,
  DocumentReplacement,
  StaffMember,
} from '@tasty-food/contract';
import { IngestDocument } from '../ingestion/ingest-document';
import { requireOwn } from '../ingestion/draft-version';
import { requireKnown } from '../ingestion/require-known';
import { isOwn, readerOf } from '../reader-of';
import { documentDeed } from './document-deed';
import { documentOf, versionOf } from './document-of';
import { DocumentStore, type StoredVersion } from './document-store';
import { documentTold } from './document-told';

/** The documents as people see them: what their branch and their role may read. What they may not read is not there. */
@Injectable()
export class Documents {
  constructor(
    private readonly store: DocumentStore,
    private readonly ingest: IngestDocument,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
    private readonly branches: Branches,
  ) {}

  async list(query: DocumentQuery, staff: StaffMember): Promise<DocumentList> {
    const reader = readerOf(staff, query);
    const versions = await this.store.holding(reader);
    return { asOf: reader.day, documents: versions.map((version) => documentOf(version, reader.day, staff)) };
  }

  /** Throws `not-found`, also for a version that is not there. */
  async read(key: string, { version, at }: DocumentReadQuery, staff: StaffMember): Promise<DocumentRead> {
    const reader = readerOf(staff, { at });
    const holding = await this.find(key, reader);
    const versions = await this.store.versions(holding.documentId, reader);
    const shown = version === undefined ? holding : versions.find((one) => one.version === version);
    if (!shown) throw notFound('version of this document');
    return {
      document: documentOf(shown, reader.day, staff),
      versions: versions.map(versionOf),
      passages: await this.store.passages(shown.versionId, shown.slug),
    };
  }

  async add(file: SentFile, fields: DocumentFields, staff: StaffMember): Promise<Document> {
    return this.shown(await this.ingest.add(file, fields, staff), staff);
  }

  /** Throws `version-conflict` when the newest version is another than the one that the person says they saw. */
  async replace(
    key: string,
    file: SentFile,
    { version, revision, ...fields }: DocumentReplacement,
    staff: StaffMember,
  ): Promise<Document> {
    const current = await this.findOwn(key, staff, 'replace');
    await this.ingest.replace(current, file, fields, staff, { version, revision });
    return this.shown(current.documentId, staff);
  }

  async remove(key: string, staff: StaffMember): Promise<void> {
    const current = await this.findOwn(key, staff, 'remove');
    const { documentId, branches } = current;
    await this.events.change(async (inside) => {
      await this.store.remove(inside, documentId);
      await this.audit.record(documentDeed('removed', staff, current), inside);
      return { result: undefined, told: documentTold(documentId, 'removed', staff.name, branches) };
    });
  }

  private async shown(documentId: string, staff: StaffMember): Promise<Document> {
    const reader = readerOf(staff);
    return documentOf(await this.find(documentId, reader), reader.day, staff);
  }

  private async find(key: string, reader: Reader): Promise<StoredVersion> {
    const [version] = await this.store.holding(reader, key);
    if (!version) throw notFound('document');
    return version;
  }

  /** Throws `forbidden` for branches that are not the person's own, and `invalid-request` for some that are not there. */
  async requireBranches(branchIds: readonly string[], staff: StaffMember): Promise<void> {
    requireOwn(branchIds, staff);
    await requireKnown(branchIds, this.branches);
  }

  /** Throws `not-found`, and `forbidden` for what is for other branches too. */
  async findOwn(key: string, staff: StaffMember, deed: string): Promise<StoredVersion> {
    const version = await this.find(key, readerOf(staff));
    if (!isOwn(version.branches, staff))
      throw new ProblemException('forbidden', `This document is for other branches too: only an admin may ${deed} it.`);
    return version;
  }
}
