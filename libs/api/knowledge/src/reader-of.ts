import { notFound } from '@tasty-food/api-http';
import type { StaffMember } from '@tasty-food/contract';
import { brusselsDay } from './ranking/brussels-day';
import type { Reader } from './ranking/reader';

/**
 * What a person reads as of a moment (ISO 8601, or a day; without it now), at one branch where they name it. Throws `not-found` for a
 * branch that is not theirs.
 */
export function readerOf(
  { role, branchId }: StaffMember,
  { at, branch }: { at?: string; branch?: string } = {},
): Reader {
  const own = role === 'admin' ? undefined : (branchId ?? undefined);
  if (branch !== undefined && own !== undefined && branch !== own) throw notFound('branch');
  return { branchId: branch ?? own, role, day: brusselsDay(at === undefined ? new Date() : new Date(at)) };
}

/** Whether a person may replace or remove what is for these branches (none: for all). */
export function isOwn(
  branches: readonly string[],
  { role, branchId }: Pick<StaffMember, 'role' | 'branchId'>,
): boolean {
  if (role === 'admin' || (role === 'manager' && branchId === null)) return true;
  return role === 'manager' && branches.length > 0 && branches.every((branch) => branch === branchId);
}
