import type { Account, Role, StaffMember } from '@tasty-food/contract';

const ALL_ROLES: readonly Role[] = ['staff', 'shift-lead', 'manager', 'admin'];
const BELOW_MANAGER: readonly Role[] = ['staff', 'shift-lead'];

/** What somebody may make of a person. What is shown follows this; what is allowed, the server decides. */
export function rolesToGive(viewer: StaffMember | undefined): readonly Role[] {
  return viewer?.role === 'admin' ? ALL_ROLES : BELOW_MANAGER;
}

/** The branches that somebody may give; undefined: all. */
export function branchesToGive(viewer: StaffMember | undefined): readonly string[] | undefined {
  if (!viewer || viewer.role === 'admin' || viewer.branchId === null) return undefined;
  return [viewer.branchId, ...(viewer.otherBranchIds ?? [])];
}

/** An admin manages everybody, a manager the staff and shift leads of the own branches. */
export function mayManage(viewer: StaffMember | undefined, person: Account): boolean {
  if (!viewer) return false;
  if (viewer.role === 'admin') return true;
  if (viewer.role !== 'manager' || !BELOW_MANAGER.includes(person.role)) return false;
  const own = branchesToGive(viewer);
  return own === undefined || (person.branchId !== null && own.includes(person.branchId));
}
