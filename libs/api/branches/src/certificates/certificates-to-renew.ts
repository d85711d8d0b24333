import { Injectable } from '@nestjs/common';
import type { Task } from '@tasty-food/contract';
import { addDays, brusselsDay } from '../hours/brussels-time';
import { certificateStatus, current } from './certificate-status';
import { CertificateStore } from './certificate-store';

/** How long before its last day a certificate asks to be renewed. */
const RENEW_DAYS = 30;

/** The certificates that end, as tasks. */
@Injectable()
export class CertificatesToRenew {
  constructor(private readonly store: CertificateStore) {}

  /** Of the branches and of the whole group, what ends first comes first; undefined: of all of them. */
  async of(branchIds: readonly string[] | undefined, now: Date): Promise<Task[]> {
    const soon = addDays(brusselsDay(now), RENEW_DAYS);
    const rows = await this.store.of(branchIds);
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
