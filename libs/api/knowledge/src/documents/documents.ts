import { Injectable } from '@nestjs/common';
import { PortalEvents } from '@tasty-food/api-events';
import { notFound, ProblemException } from '@tasty-food/api-http';
import { AuditLog, type Deed } from '@tasty-food/api-staff';
import type {
  AuditAction,
  Document,
  DocumentFields,
  DocumentList,
  DocumentQuery,
  DocumentRead,
  DocumentReadQuery,
  DocumentVersion,
  StaffMember,
} from '@tasty-food/contract';
import { IngestDocument } from '../ingestion/ingest-document';
import type { SentFile } from '../ingestion/read-document';
import type { Reader } from '../ranking/reader';
import { isOwn, readerOf } from '../reader-of';
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
    const added = await this.shown(await this.ingest.add(file, fields, staff), staff);
    await this.audit.record(deedOf('added', staff, undefined, added));
    return added;
  }

  async replace(key: string, file: SentFile, fields: DocumentFields, staff: StaffMember): Promise<Document> {
    const current = await this.findOwn(key, staff, 'replace');
    await this.ingest.replace(current, file, fields, staff);
    const replaced = await this.shown(current.documentId, staff);
    await this.audit.record(deedOf('replaced', staff, current, replaced));
    return replaced;
  }

  async remove(key: string, staff: StaffMember): Promise<void> {
    const current = await this.findOwn(key, staff, 'remove');
    const { documentId, branches } = current;
    await this.events.change(async (inside) => {
      await this.store.remove(inside, documentId);
      await this.audit.record(deedOf('removed', staff, current), inside);
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

  private async findOwn(key: string, staff: StaffMember, deed: string): Promise<StoredVersion> {
    const version = await this.find(key, readerOf(staff));
    if (!isOwn(version.branches, staff))
      throw new ProblemException('forbidden', `This document is for other branches too: only an admin may ${deed} it.`);
    return version;
  }
}

type Told = Pick<Document, 'slug' | 'branches' | 'version' | 'title' | 'validFrom' | 'validTo'>;

/** A document of several branches is for administrators to look up: an entry has one branch. */
function deedOf(action: AuditAction, by: StaffMember, before?: Told, after?: Told): Deed {
  const [branchId, ...others] = (after ?? before)?.branches ?? [];
  return {
    kind: 'document',
    action,
    subject: (after ?? before)?.slug ?? '',
    by,
    branchId: others.length === 0 ? branchId : undefined,
    before: before && toldOf(before),
    after: after && toldOf(after),
  };
}

function toldOf({ version, title, branches, validFrom, validTo }: Told) {
  return { version, title, branches, validFrom, validTo };
}

function documentOf(stored: StoredVersion, day: string, staff: StaffMember): Document {
  const { documentId, slug, branches, audience, validFrom, validTo } = stored;
  const state = validFrom > day ? 'not-yet-valid' : validTo !== null && validTo < day ? 'expired' : 'valid';
  return { ...versionOf(stored), documentId, slug, branches, audience, state, editable: isOwn(branches, staff) };
}

function versionOf(stored: StoredVersion): DocumentVersion {
  const { version, title, language, validFrom, validTo, fileName, type, bytes, sections, passages, pages } = stored;
  return {
    version,
    title,
    language,
    validFrom,
    validTo,
    fileName,
    type,
    bytes,
    sections,
    passages,
    ...(pages === null ? {} : { pages }),
    changedBy: stored.changedBy,
    changedAt: stored.changedAt.toISOString(),
  };
}
