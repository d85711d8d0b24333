import { notFound } from '@tasty-food/api-http';
import type { StaffMember } from '@tasty-food/contract';

/** Which branch a person may change: undefined is all of them. */
export function branchOf({ role, branchId }: StaffMember): string | undefined {
  return role === 'admin' ? undefined : (branchId ?? undefined);
}

/** Throws `not-found` for another branch: what is not one's own is not there. */
export function requireBranch(staff: StaffMember, branchId: string): void {
  const own = branchOf(staff);
  if (own !== undefined && own !== branchId) throw notFound('branch');
}
