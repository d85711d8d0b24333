import { Injectable } from '@nestjs/common';
import { PortalEvents, type Inside } from '@tasty-food/api-events';
import type { Section } from '@tasty-food/api-extraction';
import { notFound, ProblemException } from '@tasty-food/api-http';
import { IndexPassages } from '@tasty-food/api-retrieval';
import { DocumentStore, type NewVersion } from '../documents/document-store';
import { documentTold, toldBranches } from '../documents/document-told';

/** A version that is ready to be written: of a new document with that slug, or of one that is there. */
export interface Draft extends NewVersion {
  readonly slug: string;
  readonly isNew: boolean;
  readonly sections: readonly Section[];
  /** The branches of the version before, whose people see it change too. */
  readonly formerBranches?: readonly string[];
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
   * `not-found` when the document was removed meanwhile.
   */
  async write(draft: Draft, also?: (inside: Inside, version: number) => Promise<void>): Promise<void> {
    await this.events.change(async (inside) => {
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
}

function slugTaken(slug: string): ProblemException {
  return new ProblemException(
    'document-exists',
    `There is a document named "${slug}" already. Replace it by a new version, or give this one another slug.`,
  );
}
