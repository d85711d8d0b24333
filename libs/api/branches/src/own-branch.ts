import { branchesOf, worksAt, type StaffMember } from '@tasty-food/contract';

/** A row of a file is for one of the person's branches: else the fault, with those that would be right. */
export function* branchFault(
  branch: string,
  known: readonly string[],
  staff: StaffMember,
): Generator<readonly ['branch', string]> {
  const own = branchesOf(staff) ?? known;
  if (!known.includes(branch) || !worksAt(staff, branch))
    yield ['branch', `"${branch}" is no branch of yours. Yours are: ${own.join(', ')}.`];
}
