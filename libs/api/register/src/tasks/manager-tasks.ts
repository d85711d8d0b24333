import { Injectable } from '@nestjs/common';
import { Branches, branchesShown, CertificatesToRenew } from '@tasty-food/api-branches';
import type { StaffMember, Task, TaskQuery } from '@tasty-food/contract';
import { CellStore } from '../cell-store';
import { ProposalStore } from '../proposal-store';

/** What waits for a manager, read from the rows themselves: a task is gone when its cause is. */
@Injectable()
export class ManagerTasks {
  constructor(
    private readonly certificates: CertificatesToRenew,
    private readonly cells: CellStore,
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
    const toDecide = proposals
      .filter(({ proposed_by }) => proposed_by !== staff.id)
      .map(({ id, branch_id, dish_id, code }): Task => {
        const about = { branchId: branch_id ?? undefined, dishId: dish_id ?? undefined, code: code ?? undefined };
        return { taskId: `proposal:${id}`, kind: 'register-proposal', proposalId: id, ...about };
      });
    return [...certificates, ...(await this.named([...toDecide, ...recheck]))];
  }

  private async named(tasks: readonly Task[]): Promise<Task[]> {
    const names = await this.cells.dishNames([...new Set(tasks.flatMap(({ dishId }) => dishId ?? []))]);
    return tasks.map((task) => {
      const dish = names.get(task.dishId ?? '');
      return dish ? { ...task, dish } : task;
    });
  }
}
