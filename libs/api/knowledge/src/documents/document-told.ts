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
