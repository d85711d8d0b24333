import { notFound } from '@tasty-food/api-http';
import { branchesOf, worksAt, type StaffMember } from '@tasty-food/contract';

/** The home branch, where a person's change belongs that names no other: undefined is all of them. */
export function branchOf({ role, branchId }: StaffMember): string | undefined {
  return role === 'admin' ? undefined : (branchId ?? undefined);
}

/**
 * The branches whose rows a list shows: the one that is named, else each of the person's; undefined is all of them. Throws `not-found`
 * for another branch.
 */
export function branchesShown(staff: StaffMember, branchId?: string): readonly string[] | undefined {
  if (branchId === undefined) return branchesOf(staff);
  requireBranch(staff, branchId);
  return [branchId];
}

/** Throws `not-found` for another branch: what is not one's own is not there. */
export function requireBranch(staff: StaffMember, branchId: string): void {
  if (!worksAt(staff, branchId)) throw notFound('branch');
}
