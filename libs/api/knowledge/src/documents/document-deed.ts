import type { Deed } from '@tasty-food/api-staff';
import type { Document } from '@tasty-food/contract';

/** What the audit log keeps of a document: what it says of itself, nothing of what it says. */
type Told = Pick<Document, 'slug' | 'branches' | 'audience' | 'version' | 'title' | 'validFrom' | 'validTo'>;

/** A document of several branches is for administrators to look up: an entry has one branch. */
export function documentDeed(
  action: 'added' | 'replaced' | 'changed' | 'removed',
  by: Deed['by'],
  before?: Told,
  after?: Told,
): Deed {
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

function toldOf({ version, title, branches, audience, validFrom, validTo }: Told) {
  return { version, title, branches, audience, validFrom, validTo };
}
