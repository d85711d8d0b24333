import { Injectable } from '@nestjs/common';
import { AuditLog, StaffStore, type Deed } from '@tasty-food/api-staff';
import type { Budget, BudgetChange, BudgetScope, StaffMember } from '@tasty-food/contract';
import { BudgetDesk } from './budget-desk';
import { spenderOf } from './spender';

/** Sets a budget or takes it away, and writes into the audit log who did, in one transaction. */
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
    const { branchId, staffId } = spenderOf(scope);
    const person = staffId === undefined ? undefined : await this.staff.activeById(staffId);
    const deed: Deed = {
      kind: 'budget',
      action: change.limit === null ? 'removed' : 'set',
      subject: scope,
      by: viewer,
      branchId: branchId ?? person?.branchId,
      before: { limit: before.limit },
      after: { limit: change.limit },
    };
    return this.desk.set(viewer, scope, change, (inside) => this.audit.record(deed, inside));
  }
}
