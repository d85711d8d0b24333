import { Injectable } from '@nestjs/common';
import { notFound, ProblemException } from '@tasty-food/api-http';
import { StaffStore } from '@tasty-food/api-staff';
import { branchesOf, type Budget, type BudgetChange, type BudgetScope, type StaffMember } from '@tasty-food/contract';
import { BudgetStore, type BudgetRow, type Recording } from './budget-store';
import { Budgets } from './budgets';
import { LedgerStore } from './ledger-store';
import { spenderOf } from './spender';
import { WarnOfBudgets } from './warn-of-budgets';

/** Shows and sets budgets: a manager those of the own branches and of their people, an administrator all. */
@Injectable()
export class BudgetDesk {
  constructor(
    private readonly store: BudgetStore,
    private readonly ledger: LedgerStore,
    private readonly budgets: Budgets,
    private readonly staff: StaffStore,
    private readonly warnings: WarnOfBudgets,
  ) {}

  async list(viewer: StaffMember): Promise<Budget[]> {
    const rows = await this.store.list(await this.visibleTo(viewer));
    return rows.map(budgetOf);
  }

  /** Also for a scope without a budget: what it has spent this month. Throws `forbidden`, or `not-found` for nobody's scope. */
  async find(viewer: StaffMember, scope: BudgetScope): Promise<Budget> {
    await this.assertMayManage(viewer, scope);
    return this.read(scope);
  }

  /** Throws `forbidden`, or `not-found` for nobody's scope. */
  async set(viewer: StaffMember, scope: BudgetScope, { limit }: BudgetChange, record: Recording): Promise<Budget> {
    await this.assertMayManage(viewer, scope);
    if (limit === null) await this.store.remove(scope, record);
    else await this.store.set(scope, limit, viewer.id, record).catch(refuseUnknownOwner);
    this.budgets.changed(scope);
    await this.warnings.changed(scope);
    return this.read(scope);
  }

  private async read(scope: BudgetScope): Promise<Budget> {
    const row = await this.store.find(scope);
    if (row) return budgetOf(row);
    const [month, spent] = await Promise.all([this.store.month(), this.ledger.spentThisMonth(spenderOf(scope))]);
    return { scope, month, limit: null, spent: inDollars(spent), reserved: inDollars(0) };
  }

  /** Undefined: all. */
  private async visibleTo(viewer: StaffMember): Promise<BudgetScope[] | undefined> {
    if (viewer.role === 'admin') return undefined;
    const branchIds = ownBranches(viewer);
    const people = await Promise.all(branchIds.map((id) => this.staff.idsOfBranch(id)));
    return [...branchIds.map((id) => `branch:${id}`), ...people.flat().map((id) => `person:${id}`)];
  }

  private async assertMayManage(viewer: StaffMember, scope: BudgetScope): Promise<void> {
    const { branchId, staffId } = spenderOf(scope);
    if (viewer.role === 'admin') {
      if (staffId !== undefined && !(await this.staff.activeById(staffId))) throw notFound('budget');
      return;
    }
    const own = ownBranches(viewer);
    if (staffId !== undefined) {
      // Who works at another branch is not told apart from who works nowhere.
      const home = (await this.staff.activeById(staffId))?.branchId;
      if (typeof home !== 'string' || !own.includes(home)) throw notFound('budget');
      return;
    }
    if (branchId === undefined || !own.includes(branchId)) {
      throw new ProblemException(
        'forbidden',
        `A manager sets the budgets of the own branches (${own.map((id) => `branch:${id}`).join(', ')}) and of their people; ask an administrator.`,
      );
    }
  }
}

/** Throws `forbidden` for who manages no branch. */
function ownBranches(viewer: StaffMember): readonly string[] {
  const branchIds = viewer.role === 'manager' ? branchesOf(viewer) : undefined;
  if (branchIds === undefined) throw notForThem();
  return branchIds;
}

function budgetOf({ scope, month, limit, spent, reserved }: BudgetRow): Budget {
  return { scope, month, limit: inDollars(limit), spent: inDollars(spent), reserved: inDollars(reserved) };
}

function inDollars(amount: number): Budget['spent'] {
  return { amount, currency: 'USD' };
}

function notForThem(): ProblemException {
  return new ProblemException('forbidden', 'Budgets are for managers, of their own branch, and for administrators.');
}

/** The branch, or the person, is not there: the database keeps no budget of nobody. */
function refuseUnknownOwner(failure: unknown): never {
  if ((failure as { code?: unknown }).code === FOREIGN_KEY_VIOLATION) throw notFound('branch or staff member');
  throw failure;
}

const FOREIGN_KEY_VIOLATION = '23503';
