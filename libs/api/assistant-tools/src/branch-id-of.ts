import type { Menu } from '@tasty-food/api-restaurant';
import type { ToolContext } from './assistant-tool';

/** The branch a look-up is about: the one the question names, where there is such a branch, else the person's own. */
export async function branchIdOf(menu: Menu, named: string | null, context: ToolContext): Promise<string> {
  const branch = named === null ? undefined : await menu.findBranch(named);
  return branch?.id ?? context.branchId;
}
