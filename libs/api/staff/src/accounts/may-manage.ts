import { ProblemException } from '@tasty-food/api-http';
import { branchesOf, type Role, type StaffMember } from '@tasty-food/contract';

type Place = Pick<StaffMember, 'role' | 'branchId' | 'otherBranchIds'>;

/** Whom a manager manages, and may make of somebody: never one's equal, or a reset would make anybody a manager. */
const BELOW_MANAGER: readonly Role[] = ['staff', 'shift-lead'];

/** Throws `forbidden` unless `viewer` may manage a person who is, or is to be, `person`. An administrator manages everybody. */
export function assertMayManage(viewer: StaffMember, person: Place): void {
  if (viewer.role === 'admin') return;
  if (!BELOW_MANAGER.includes(person.role))
    throw new ProblemException('forbidden', 'A manager manages staff and shift leads; ask an admin for the others.');
  const own = branchesOf(viewer);
  if (own === undefined) return;
  if (person.branchId === null || !own.includes(person.branchId))
    throw new ProblemException('forbidden', `A manager manages people whose home branch is one of: ${own.join(', ')}.`);
}

/** Throws `forbidden` where `branchIds` has one that the viewer could not give: it is not the viewer's, nor the person's already. */
export function assertMayGive(viewer: StaffMember, branchIds: readonly string[], had: readonly string[] = []): void {
  const own = branchesOf(viewer);
  if (own === undefined) return;
  const foreign = branchIds.filter((id) => !own.includes(id) && !had.includes(id));
  if (foreign.length > 0)
    throw new ProblemException('forbidden', `You may give the branches ${own.join(', ')}, not ${foreign.join(', ')}.`);
}
