import type { Told } from '@tasty-food/api-events';
import type { PortalEventOf } from '@tasty-food/contract';

/** What the people of these branches (none: everybody) are told of a document. Nothing of what it says is in it. */
export function documentTold(
  documentId: string,
  state: PortalEventOf<'document-changed'>['state'],
  by: string,
  branches: readonly string[],
): Told[] {
  const event = { type: 'document-changed', documentId, state, by, at: new Date().toISOString() } as const;
  return branches.length === 0 ? [{ event }] : branches.map((branchId) => ({ branchId, event }));
}

/** Who is told of a change: the people of the branches that it is for, and of those that it was for; none: everybody. */
export function toldBranches(branches: readonly string[], former: readonly string[] = branches): readonly string[] {
  const isForAll = branches.length === 0 || former.length === 0;
  return isForAll ? [] : [...new Set([...branches, ...former])];
}
