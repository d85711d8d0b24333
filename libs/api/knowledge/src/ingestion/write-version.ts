import { Injectable } from '@nestjs/common';
import { PortalEvents } from '@tasty-food/api-events';
import { notFound, ProblemException } from '@tasty-food/api-http';
import { DocumentStore, type NewVersion } from '../documents/document-store';
import { documentTold } from '../documents/document-told';
import { IndexPassages } from '../passages/index-passages';
import type { Section } from '../passages/section';

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

  /** Throws `document-exists` for a slug that is taken, `not-found` when the document was removed meanwhile. */
  async write(draft: Draft): Promise<void> {
    await this.events.change(async (inside) => {
      if (draft.isNew && !(await this.store.insertDocument(inside, draft.documentId, draft.slug)))
        throw slugTaken(draft.slug);
      if (!(await this.store.insertVersion(inside, draft))) throw notFound('document');
      await this.passages.index(inside, draft);
      return { result: undefined, told: documentTold(draft.documentId, 'ready', draft.staff.name, branchesOf(draft)) };
    });
  }
}

function branchesOf({ branches, formerBranches = branches }: Draft): readonly string[] {
  const isForAll = branches.length === 0 || formerBranches.length === 0;
  return isForAll ? [] : [...new Set([...branches, ...formerBranches])];
}

function slugTaken(slug: string): ProblemException {
  return new ProblemException(
    'document-exists',
    `There is a document named "${slug}" already. Replace it by a new version, or give this one another slug.`,
  );
}
