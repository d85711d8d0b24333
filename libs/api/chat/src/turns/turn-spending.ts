import { Injectable } from '@nestjs/common';
import { Claude } from '@tasty-food/api-claude';
import { Budgets, LedgerStore, WarnOfBudgets, type Holding, type OverBudget } from '@tasty-food/api-ledger';
import type { TerminalEvent, Turn } from '@tasty-food/contract';
import type { Question } from '@tasty-food/api-assistant-tools';
import { EstimateUsage } from './estimate-usage';

/** The money of a turn: what is held back for an attempt before Claude is asked, and what is booked for one that ended unseen. */
@Injectable()
export class TurnSpending {
  constructor(
    private readonly budgets: Budgets,
    private readonly ledger: LedgerStore,
    private readonly estimate: EstimateUsage,
    private readonly claude: Claude,
    private readonly warnings: WarnOfBudgets,
  ) {}

  /** No budget is set: nothing is to be settled. */
  get isUnlimited(): boolean {
    return this.budgets.areNone;
  }

  /** The reservation of a turn that is about to be written down; undefined where no budget applies. */
  holding(question: Question): Promise<Holding | undefined> {
    return this.budgets.holding(this.wishOf(question));
  }

  /** Throws `budget-exceeded`. */
  refuse(over: OverBudget): never {
    this.warnings.refused(over);
    return this.budgets.refuse(over);
  }

  /** Reserves for a later attempt. False: a budget has no room for it. */
  async reserveAgain(question: Question): Promise<boolean> {
    return (await this.budgets.reserve(this.wishOf(question))) === undefined;
  }

  /**
   * Books by estimate every attempt before this one, should nobody have booked it: their processes are gone. `told` is the last of
   * them as others saw it.
   */
  async bookLost(question: Question, model: string, told: Turn | undefined): Promise<void> {
    for (let attempt = 1; attempt < question.attempt; attempt++) {
      const seen = told?.attempt === attempt ? told : undefined;
      const { usage, cost } = await this.estimate.after(question, model, seen);
      await this.ledger.book({ ...this.entryOf(question), attempt, model, usage, cost });
    }
  }

  /** Books an attempt that was given up here: as it counted itself at its end, else by estimate. */
  async bookGivenUp(question: Question, ending: TerminalEvent | undefined, told: Turn | undefined): Promise<void> {
    const { model } = this.claude;
    const counted = ending?.usage && ending.cost ? { usage: ending.usage, cost: ending.cost } : undefined;
    const { usage, cost } = counted ?? (await this.estimate.after(question, model, told));
    await this.ledger.book({ ...this.entryOf(question), attempt: question.attempt, model, usage, cost });
  }

  /** An attempt was booked: whoever falls under a budget that it has nearly used up is to hear of it. */
  wasBooked(question: Question): void {
    if (!this.isUnlimited) this.warnings.spent(this.entryOf(question));
  }

  private wishOf(question: Question) {
    const amount = () => this.estimate.before(question, this.claude.model);
    return { ...this.entryOf(question), attempt: question.attempt, amount };
  }

  private entryOf({ turnId, staff, branchId }: Question) {
    return { turnId, staffId: staff.id, branchId: branchId === '' ? undefined : branchId };
  }
}
