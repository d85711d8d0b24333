import { Injectable } from '@nestjs/common';
import { PortalEvents, type Inside } from '@tasty-food/api-events';
import { notFound, ProblemException } from '@tasty-food/api-http';
import { IndexPassages } from '@tasty-food/api-retrieval';
import { AuditLog } from '@tasty-food/api-staff';
import type { Document, DocumentChange, StaffMember } from '@tasty-food/contract';
import { readerOf } from '../reader-of';
import { changedMeanwhile } from './changed-meanwhile';
import { documentDeed } from './document-deed';
import { documentOf } from './document-of';
import { DocumentStore, type StoredVersion, type VersionDetails } from './document-store';
import { documentTold, toldBranches } from './document-told';
import { Documents } from './documents';

/** What a version of a document says of itself, changed without a new file. From the commit on it holds for every answer. */
@Injectable()
export class ChangeDocument {
  constructor(
    private readonly documents: Documents,
    private readonly store: DocumentStore,
    private readonly passages: IndexPassages,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Throws `not-found`, `forbidden` for a document, or branches, that are not the person's own, `invalid-request` for days that do
   * not follow one another, and `version-conflict` when somebody changed it since.
   */
  async change(key: string, { version, revision, ...change }: DocumentChange, staff: StaffMember): Promise<Document> {
    const { documentId } = await this.documents.findOwn(key, staff, 'change');
    const seen = await this.version(documentId, version, staff);
    const details = detailsOf(seen, change);
    await this.documents.requireBranches(details.branches, staff);
    requireDays(details);
    await this.events.change(async (inside) => {
      if (seen.revision !== revision || !(await this.store.changeVersion(inside, seen, details, staff.name))) {
        const versions = await this.store.versions(documentId, readerOf(staff), inside);
        throw changedMeanwhile(
          { version, revision },
          versions.filter((one) => one.version === version),
        );
      }
      if (details.title !== seen.title) await this.passages.retitle(inside, seen.versionId);
      await this.record(inside, seen, details, staff);
      const branches = toldBranches(details.branches, seen.branches);
      return { result: undefined, told: documentTold(documentId, 'ready', staff.name, branches) };
    });
    return documentOf(await this.version(documentId, version, staff), readerOf(staff).day, staff);
  }

  private async version(documentId: string, version: number, staff: StaffMember): Promise<StoredVersion> {
    const versions = await this.store.versions(documentId, readerOf(staff));
    const found = versions.find((one) => one.version === version);
    if (!found) throw notFound('version of this document');
    return found;
  }

  private async record(inside: Inside, seen: StoredVersion, details: VersionDetails, by: StaffMember): Promise<void> {
    const after = { ...seen, ...details, branches: [...details.branches] };
    await this.audit.record(documentDeed('changed', by, seen, after), inside);
  }
}

function detailsOf(seen: StoredVersion, change: Omit<DocumentChange, 'version' | 'revision'>): VersionDetails {
  const { title, validFrom, validTo, branches, audience } = { ...seen, ...change };
  return { title, validFrom, validTo, branches: [...new Set(branches)], audience };
}

function requireDays({ validFrom, validTo }: VersionDetails): void {
  if (validTo === null || validTo >= validFrom) return;
  const message = `It must not be before the first day, ${validFrom}.`;
  throw new ProblemException('invalid-request', `The change is not as it should be. validTo: ${message}`, {
    errors: [{ path: 'validTo', message }],
  });
}
