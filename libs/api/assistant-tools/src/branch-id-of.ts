import type { Branches } from '@tasty-food/api-branches';
import { z } from 'zod';
import type { ToolContext } from './assistant-tool';

/** The argument `branch` of a look-up. */
export const branchInput = z.string().max(100).nullable().describe('The branch, if the question names one; else null.');

/** The branch a look-up is about: the one the question names, where there is such a branch, else the person's own. */
export async function branchIdOf(branches: Branches, named: string | null, context: ToolContext): Promise<string> {
  const branch = named === null ? undefined : await branches.find(named);
  return branch?.id ?? context.branchId;
}
