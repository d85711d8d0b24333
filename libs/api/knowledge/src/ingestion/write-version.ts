import { Injectable } from '@nestjs/common';
import { PortalEvents, type Inside } from '@tasty-food/api-events';
import type { Section } from '@tasty-food/api-extraction';
import { notFound, ProblemException } from '@tasty-food/api-http';
import { IndexPassages, type Reader } from '@tasty-food/api-retrieval';
import { changedMeanwhile, type SeenVersion } from '../documents/changed-meanwhile';
import { DocumentStore, type NewVersion, type StoredVersion } from '../documents/document-store';
import { documentTold, toldBranches } from '../documents/document-told';

/** A version that is ready to be written: of a new document with that slug, or of one that is there. */
export interface Draft extends NewVersion {
  readonly slug: string;
  readonly isNew: boolean;
  readonly sections: readonly Section[];
  /** The branches of the version before, whose people see it change too. */
  readonly formerBranches?: readonly string[];
}

/** What a new version comes after. */
export interface Predecessor {
  /** The version whose details it takes over where it says nothing else. */
  readonly current: StoredVersion;
  /** The newest version, as far as the person who sends it says that they saw it. */
  readonly seen: SeenVersion;
  readonly reader: Reader;
}

/** A draft in -> a version that can be found, with the commit; all of it or nothing. */
@Injectable()
export class WriteVersion {
  constructor(
    private readonly store: DocumentStore,
    private readonly passages: IndexPassages,
    private readonly events: PortalEvents,
  ) {}

  /**
   * `also`: what belongs to the same transaction, told the number of the version. Throws `document-exists` for a slug that is taken,
   * `not-found` when the document was removed meanwhile, `version-conflict` when it comes after another version than was seen.
   */
  async write(
    draft: Draft,
    after?: Predecessor,
    also?: (inside: Inside, version: number) => Promise<void>,
  ): Promise<void> {
    await this.events.change(async (inside) => {
      if (after) await this.requireSeen(inside, after);
      if (draft.isNew && !(await this.store.insertDocument(inside, draft.documentId, draft.slug)))
        throw slugTaken(draft.slug);
      const version = await this.store.insertVersion(inside, draft);
      if (version === undefined) throw notFound('document');
      await this.passages.index(inside, draft);
      await also?.(inside, version);
      return {
        result: undefined,
        told: documentTold(
          draft.documentId,
          'ready',
          draft.staff.name,
          toldBranches(draft.branches, draft.formerBranches),
        ),
      };
    });
  }

  /** From here to the commit nobody else adds a version or changes one. */
  private async requireSeen(inside: Inside, { current, seen, reader }: Predecessor): Promise<void> {
    const { documentId, version, revision } = current;
    if (!(await this.store.lock(inside, documentId))) throw notFound('document');
    await this.store.lockVersions(inside, documentId);
    const versions = await this.store.versions(documentId, reader, inside);
    if (!isSeen(versions[0], seen)) throw changedMeanwhile(seen, versions);
    // While the file was read: a document that was kept to managers meanwhile must not be opened again by what it said before.
    const now = versions.find((one) => one.version === version);
    if (now?.revision !== revision) throw changedMeanwhile({ version, revision }, now ? [now] : []);
  }
}

function isSeen(version: StoredVersion | undefined, seen: SeenVersion): boolean {
  const { version: number = version?.version, revision = version?.revision } = seen;
  return version?.version === number && version?.revision === revision;
}

function slugTaken(slug: string): ProblemException {
  return new ProblemException(
    'document-exists',
    `There is a document named "${slug}" already. Replace it by a new version, or give this one another slug.`,
  );
}
