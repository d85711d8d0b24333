import { Injectable } from '@nestjs/common';
import type { StaffMember, Task, TaskQuery } from '@tasty-food/contract';
import { current, certificateStatus } from '../certificates/certificate-status';
import { CertificateStore } from '../certificates/certificate-store';
import { Branches } from '../branches';
import { addDays, brusselsDay } from '../hours/brussels-time';
import { branchesShown } from '../permissions';
import { CellStore } from '../register/cell-store';
import { ProposalStore } from '../register/proposal-store';

/** How long before its last day a certificate asks to be renewed. */
const RENEW_DAYS = 30;

/** What waits for a manager, read from the rows themselves: a task is gone when its cause is. */
@Injectable()
export class ManagerTasks {
  constructor(
    private readonly certificates: CertificateStore,
    private readonly cells: CellStore,
    private readonly proposals: ProposalStore,
    private readonly branches: Branches,
  ) {}

  /** What is due first comes first. Throws `not-found` for another's branch. */
  async of(staff: StaffMember, { branch }: TaskQuery = {}, now = new Date()): Promise<Task[]> {
    if (branch !== undefined) await this.branches.check(branch);
    const branchIds = branchesShown(staff, branch);
    const [certificates, cells, proposals] = await Promise.all([
      this.toRenew(branchIds, now),
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

  private async toRenew(branchIds: readonly string[] | undefined, now: Date): Promise<Task[]> {
    const soon = addDays(brusselsDay(now), RENEW_DAYS);
    const rows = await this.certificates.of(branchIds);
    // What counts on the last day of the month to come: a renewal that is here already has no task.
    const counting = current(
      rows.filter((row) => row.withdrawn_at === null),
      new Date(`${soon}T12:00:00Z`),
    );
    return counting
      .filter((row) => row.valid_to <= soon)
      .toSorted((one, other) => one.valid_to.localeCompare(other.valid_to))
      .map((row) => ({
        taskId: `certificate:${row.id}`,
        kind: certificateStatus(row, now) === 'expired' ? 'certificate-expired' : 'certificate-expiring',
        ...(row.branch_id === null ? {} : { branchId: row.branch_id }),
        dueOn: row.valid_to,
        certificateId: row.id,
        supplier: row.supplier,
      }));
  }
}
