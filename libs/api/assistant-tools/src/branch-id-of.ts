import type { Branches } from '@tasty-food/api-branches';
import type { ToolContext } from './assistant-tool';

/** The branch a look-up is about: the one the question names, where there is such a branch, else the person's own. */
export async function branchIdOf(branches: Branches, named: string | null, context: ToolContext): Promise<string> {
  const branch = named === null ? undefined : await branches.find(named);
  return branch?.id ?? context.branchId;
}
