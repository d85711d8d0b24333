import { notFound } from '@tasty-food/api-http';
import { brusselsDay, type Reader } from '@tasty-food/api-retrieval';
import { branchesOf, type StaffMember } from '@tasty-food/contract';

type Place = Pick<StaffMember, 'role' | 'branchId' | 'otherBranchIds'>;

/**
 * The branches whose documents a person may read, beside those for every branch; undefined: all. Somebody without a home branch who
 * is no admin reads of none: an account that was made by mistake must not open what branches keep for themselves.
 */
export function readableBranches(staff: Place): readonly string[] | undefined {
  return staff.role === 'admin' ? undefined : (branchesOf(staff) ?? []);
}

/**
 * What a person reads as of a moment (ISO 8601, or a day; without it now), at one branch where they name it. Throws `not-found` for a
 * branch that is not theirs.
 */
export function readerOf(staff: Place, { at, branch }: { at?: string; branch?: string } = {}): Reader {
  const own = readableBranches(staff);
  if (branch !== undefined && own?.includes(branch) === false) throw notFound('branch');
  const day = brusselsDay(at === undefined ? new Date() : new Date(at));
  return { branchIds: branch === undefined ? own : [branch], role: staff.role, day };
}

/** Whether a person may replace or remove what is for these branches (none: for all). */
export function isOwn(branches: readonly string[], staff: Place): boolean {
  if (staff.role === 'admin') return true;
  const own = readableBranches(staff) ?? [];
  return staff.role === 'manager' && branches.length > 0 && branches.every((branch) => own.includes(branch));
}
