import { Injectable, Logger } from '@nestjs/common';
import type { BudgetScope } from '@tasty-food/contract';
import { BudgetStore, holding, type Holding, type OverBudget, type Reservation } from './budget-store';
import { budgetExceeded } from './budget-exceeded';
import { scopesOf, type Spender } from './spender';

/** How long it is believed which budgets there are: one that another instance sets counts here after this. */
const BELIEVED_MS = 3_000;
/** By then every instance knows of a budget that was set, and what it had begun to book without it is written. */
const KNOWN_TO_ALL_MS = 2 * BELIEVED_MS;

/** What is to be reserved, and how much: `amount` is only asked when a budget is set. */
export type Wish = Omit<Reservation, 'amount'> & { amount(): Promise<number> };

/**
 * The limit on money. It is hard, and it fails closed: when it cannot be read, nothing is spent. Without a budget, nothing is asked
 * of the database for it but, every few seconds, whether there is one.
 */
@Injectable()
export class Budgets {
  private believed: { readonly since: number; readonly scopes: Promise<ReadonlySet<string>> } | undefined;

  private noneUntil = 0;
  private readonly log = new Logger(Budgets.name);

  constructor(private readonly store: BudgetStore) {}

  /** No budget was set a moment ago: what is booked now needs no settling. One that is being set counts it in, see `changed`. */
  get areNone(): boolean {
    return performance.now() < this.noneUntil;
  }

  /**
   * The reservation of a turn that is about to be written down; undefined where no budget applies. Throws `unavailable` when it
   * cannot be read whether one does.
   */
  async holding(wish: Wish): Promise<Holding | undefined> {
    if (!(await this.applies(wish))) return undefined;
    return holding({ ...wish, amount: await wish.amount() });
  }

  /** Reserves for an attempt at a turn that stands already. Answers the budget that has no room for it. */
  async reserve(wish: Wish): Promise<OverBudget | undefined> {
    if (!(await this.applies(wish))) return undefined;
    return this.store.reserve({ ...wish, amount: await wish.amount() });
  }

  /** Throws `budget-exceeded`, in words that say whose budget it was. */
  refuse(over: OverBudget): never {
    throw budgetExceeded(over);
  }

  /**
   * A budget was set or taken away here: it counts from now on. What other instances booked before they knew of it is counted in
   * some seconds later; should this process die before, by the next change of that budget.
   */
  changed(scope: BudgetScope): void {
    this.believed = undefined;
    this.noneUntil = 0;
    const recount = () =>
      this.store
        .recount(scope)
        .catch((failure: unknown) => this.log.warn({ err: failure, scope }, 'A budget was not recounted'));
    setTimeout(() => void recount(), KNOWN_TO_ALL_MS).unref();
  }

  private async applies(spender: Spender): Promise<boolean> {
    const scopes = await this.scopes();
    return scopes.size > 0 && scopesOf(spender).some((scope) => scopes.has(scope));
  }

  private scopes(): Promise<ReadonlySet<string>> {
    const now = performance.now();
    if (this.believed && now - this.believed.since < BELIEVED_MS) return this.believed.scopes;
    const looked = { since: now, scopes: this.store.scopes() };
    this.believed = looked;
    looked.scopes.then(
      (scopes) => {
        if (this.believed === looked) this.noneUntil = scopes.size === 0 ? now + BELIEVED_MS : 0;
      },
      () => {
        if (this.believed === looked) this.believed = undefined;
      },
    );
    return looked.scopes;
  }
}
