import { Injectable } from '@nestjs/common';
import { Branches, branchOf, requireBranch } from '@tasty-food/api-branches';
import { notFound, ProblemException } from '@tasty-food/api-http';
import { ALLERGEN_CODES, type DishEvent, type DishHistory as History, type StaffMember } from '@tasty-food/contract';
import { CellStore } from '../cell-store';
import { DishHistoryStore } from './dish-history-store';

/** What happened to a dish at a branch, and who did it. */
@Injectable()
export class DishHistory {
  constructor(
    private readonly store: DishHistoryStore,
    private readonly cells: CellStore,
    private readonly branches: Branches,
  ) {}

  /** Throws `forbidden`, `not-found`, and `invalid-request` when it is not clear of which branch. */
  async of(dishId: string, branch: string | undefined, staff: StaffMember): Promise<History> {
    const branchId = branch ?? branchOf(staff);
    if (branchId === undefined) throw branchIsMissing();
    await this.branches.check(branchId);
    requireBranch(staff, branchId);
    if (!(await this.cells.hasDish(dishId))) throw notFound('dish');
    const [register, claims, availability] = await Promise.all([
      this.store.register(dishId, branchId),
      this.store.claims(dishId, branchId),
      this.store.availability(dishId, branchId),
    ]);
    const rows = [...writtenTogether(register), ...claims, ...availability];
    return { dishId, branchId, rows: rows.toSorted((one, other) => other.at.localeCompare(one.at)) };
  }
}

/** One line for what one hand wrote at one moment for one reason, from and to the same state. */
function writtenTogether(rows: readonly Extract<DishEvent, { kind: 'register' }>[]) {
  const together = Map.groupBy(rows, ({ codes: _codes, ...same }) => JSON.stringify(same));
  return [...together.values()].flatMap((same) => {
    const [first] = same;
    const codes = same.flatMap((row) => row.codes);
    return first ? [{ ...first, codes: ALLERGEN_CODES.filter((code) => codes.includes(code)) }] : [];
  });
}

function branchIsMissing(): ProblemException {
  const message = 'Name the branch: ?branch=angleur. You belong to all of them.';
  return new ProblemException('invalid-request', message, { errors: [{ path: 'branch', message }] });
}
