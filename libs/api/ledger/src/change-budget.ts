import { Injectable } from '@nestjs/common';
import { AuditLog, StaffStore } from '@tasty-food/api-staff';
import type { Budget, BudgetChange, BudgetScope, StaffMember } from '@tasty-food/contract';
import { BudgetDesk } from './budget-desk';
import { spenderOf } from './spender';

/** Sets a budget or takes it away, and writes into the audit log who did. */
@Injectable()
export class ChangeBudget {
  constructor(
    private readonly desk: BudgetDesk,
    private readonly staff: StaffStore,
    private readonly audit: AuditLog,
  ) {}

  /** Throws `forbidden`, or `not-found` for nobody's scope. */
  async change(viewer: StaffMember, scope: BudgetScope, change: BudgetChange): Promise<Budget> {
    const before = await this.desk.find(viewer, scope);
    const after = await this.desk.set(viewer, scope, change);
    const { branchId, staffId } = spenderOf(scope);
    const person = staffId === undefined ? undefined : await this.staff.activeById(staffId);
    await this.audit.record({
      kind: 'budget',
      action: after.limit === null ? 'removed' : 'set',
      subject: scope,
      by: viewer,
      branchId: branchId ?? person?.branchId,
      before: { limit: before.limit },
      after: { limit: after.limit },
    });
    return after;
  }
}
