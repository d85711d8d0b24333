import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { PortalEvents, type Told } from '@tasty-food/api-events';
import { budgetLevelOf, type BudgetLevel, type BudgetScope } from '@tasty-food/contract';
import { auditTime, buffer, concatMap, Subject } from 'rxjs';
import { BudgetStore, type BudgetRow, type OverBudget } from './budget-store';
import { percentOf } from './percent-of';
import { scopesOf, spenderOf, type Spender } from './spender';

/** What is spent within this time is looked at together: a warning need not come with every answer. */
const GATHER_MS = 500;

/**
 * Tells screens when a budget they fall under reaches 80 %, when it has no room for a question any more, and when it was set. Each instance tells what it
 * sees change, so that with several of them a screen may hear the same twice.
 */
@Injectable()
export class WarnOfBudgets implements BeforeApplicationShutdown {
  private readonly touched = new Subject<readonly BudgetScope[]>();
  /** What was told last of a budget; one that is within was never told of. */
  private readonly told = new Map<BudgetScope, BudgetLevel>();
  private readonly log = new Logger(WarnOfBudgets.name);

  constructor(
    private readonly store: BudgetStore,
    private readonly events: PortalEvents,
  ) {
    this.touched
      .pipe(
        buffer(this.touched.pipe(auditTime(GATHER_MS))),
        concatMap((scopes) => this.look(new Set(scopes.flat()))),
      )
      .subscribe();
  }

  /** Something was booked on this person and branch. */
  spent(spender: Spender): void {
    this.touched.next(scopesOf(spender));
  }

  /** A question found no room in it, though no other is being answered: what is left of it is too little for any. */
  refused({ scope, reserved }: OverBudget): void {
    if (reserved > 0 || this.told.get(scope) === 'used-up') return;
    this.told.set(scope, 'used-up');
    const event = { type: 'budget-changed', scope, percent: 100, level: 'used-up' } as const;
    void this.tell([{ ...spenderOf(scope), event }]).catch((failure: unknown) => this.couldNotTell(failure));
  }

  /** A budget was set or taken away: that is told whatever its level is. */
  async changed(scope: BudgetScope): Promise<void> {
    const budget = await this.store.find(scope);
    this.told.set(scope, levelOf(budget));
    await this.tell([tellingOf(scope, budget)]);
  }

  beforeApplicationShutdown(): void {
    this.touched.complete();
  }

  /** Never rejects: a warning that could not be told is told with the next answer. */
  private async look(scopes: ReadonlySet<BudgetScope>): Promise<void> {
    try {
      const budgets = await this.store.list([...scopes]);
      const news = budgets.filter((budget) => levelOf(budget) !== (this.told.get(budget.scope) ?? 'within'));
      await this.tell(news.map((budget) => tellingOf(budget.scope, budget)));
      for (const budget of news) this.told.set(budget.scope, levelOf(budget));
    } catch (failure) {
      this.couldNotTell(failure);
    }
  }

  private couldNotTell(failure: unknown): void {
    this.log.warn({ err: failure }, 'Screens were not told how far budgets are used');
  }

  private async tell(told: readonly Told[]): Promise<void> {
    if (told.length > 0) await this.events.change(async () => ({ result: undefined, told }));
  }
}

function levelOf(budget: BudgetRow | undefined): BudgetLevel {
  return budgetLevelOf(budget?.spent ?? 0, budget?.limit ?? null);
}

function tellingOf(scope: BudgetScope, budget: BudgetRow | undefined): Told {
  const percent = budget ? percentOf(budget.spent, budget.limit) : null;
  return { ...spenderOf(scope), event: { type: 'budget-changed', scope, percent, level: levelOf(budget) } };
}
