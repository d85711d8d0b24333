import { Injectable } from '@nestjs/common';
import { Branches, branchesShown, CertificatesToRenew } from '@tasty-food/api-branches';
import type { StaffMember, Task, TaskQuery } from '@tasty-food/contract';
import { CellStore } from '../cell-store';
import { IngredientStore } from '../ingredient-store';
import { ProposalStore, type ProposalRecord } from '../proposal-store';

/** What waits for a manager, read from the rows themselves: a task is gone when its cause is. */
@Injectable()
export class ManagerTasks {
  constructor(
    private readonly certificates: CertificatesToRenew,
    private readonly cells: CellStore,
    private readonly ingredients: IngredientStore,
    private readonly proposals: ProposalStore,
    private readonly branches: Branches,
  ) {}

  /** What is due first comes first. Throws `not-found` for another's branch. */
  async of(staff: StaffMember, { branch }: TaskQuery = {}, now = new Date()): Promise<Task[]> {
    if (branch !== undefined) await this.branches.check(branch);
    const branchIds = branchesShown(staff, branch);
    const [certificates, cells, proposals] = await Promise.all([
      this.certificates.of(branchIds, now),
      this.cells.toRecheck(branchIds),
      this.proposals.list('open', branchIds),
    ]);
    const recheck = cells.map(({ dishId, branchId: at, code }): Task => {
      return { taskId: `recheck:${at}:${dishId}:${code}`, kind: 'register-recheck', branchId: at, dishId, code };
    });
    const others = proposals.filter(({ proposed_by }) => proposed_by !== staff.id);
    const toDecide = [...Map.groupBy(others, ({ id, batch_id }) => batch_id ?? id).values()].flatMap(taskOf);
    return [...certificates, ...(await this.named([...toDecide, ...recheck]))];
  }

  private async named(tasks: readonly Task[]): Promise<Task[]> {
    const [dishes, ingredients] = await Promise.all([
      this.cells.dishNames([...new Set(tasks.flatMap(({ dishId }) => dishId ?? []))]),
      this.ingredients.names([...new Set(tasks.flatMap(({ ingredientId }) => ingredientId ?? []))]),
    ]);
    return tasks.map((task) => {
      const [dish, ingredient] = [dishes.get(task.dishId ?? ''), ingredients.get(task.ingredientId ?? '')];
      return { ...task, ...(dish ? { dish } : {}), ...(ingredient ? { ingredient } : {}) };
    });
  }
}

/** What was proposed in one deed is decided in one: `code` and `branchId` where it is about one. */
function taskOf(together: readonly ProposalRecord[]): Task[] {
  const [first] = together;
  if (!first) return [];
  const codes = new Set(together.map(({ code }) => code));
  const branchIds = new Set(together.map(({ branch_id }) => branch_id));
  const about = {
    ...(first.dish_id === null ? {} : { dishId: first.dish_id }),
    ...(first.ingredient_id === null ? {} : { ingredientId: first.ingredient_id }),
    ...(first.branch_id !== null && branchIds.size === 1 ? { branchId: first.branch_id } : {}),
    ...(first.code !== null && codes.size === 1 ? { code: first.code } : {}),
  };
  const count = together.length > 1 ? { proposals: together.length } : {};
  return [{ taskId: `proposal:${first.id}`, kind: 'register-proposal', proposalId: first.id, ...about, ...count }];
}
