// In: the budgets that are set. Out: a bar each, with what is left; those who may change them.
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiPencilOutline, mdiPlus } from '@mdi/js';
import { type Budget, type BudgetLevel, budgetLevelOf, type BudgetList as Budgets } from '@tasty-food/contract';
import { Amounts, loadRows, PageState, reloadOn } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { Icon } from '@tasty-food/portal-ui';
import { type UsageWordKey, injectSay } from '../words/usage-words';
import { BudgetSheet } from './budget-sheet';
import { ScopeNames } from './scope-names';

const LEVEL_WORDS: Record<BudgetLevel, UsageWordKey> = {
  within: 'budget.within',
  warning: 'budget.warning',
  'used-up': 'budget.usedUp',
};

@Component({
  selector: 'app-budget-list',
  imports: [BudgetSheet, Icon, MatButtonModule, PageState],
  providers: [Amounts, ScopeNames],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './budget-list.html',
  styleUrl: './budget-list.scss',
})
export class BudgetList {
  private readonly session = inject(Session);
  private readonly scopes = inject(ScopeNames);
  protected readonly amounts = inject(Amounts);
  protected readonly say = injectSay();
  protected readonly icons = { add: mdiPlus, edit: mdiPencilOutline };
  protected readonly levelWords = LEVEL_WORDS;
  protected readonly list = loadRows<Budgets>(() => (this.session.staff() ? '/api/budgets' : undefined));
  protected readonly budgets = computed(() =>
    (this.list.value()?.budgets ?? [])
      .map((budget) => ({ ...budget, name: this.scopes.nameOf(budget.scope) }))
      .toSorted((one, other) => rankOf(one.scope) - rankOf(other.scope) || one.name.localeCompare(other.name)),
  );
  protected readonly month = computed(() => {
    const month = this.list.value()?.budgets[0]?.month;
    return this.amounts.month(month ? `${month}-01` : new Date().toISOString().slice(0, 10));
  });
  /** The one that is being changed; `new` for one that is not set yet. */
  protected readonly edited = signal<Budget | 'new' | undefined>(undefined);

  constructor() {
    reloadOn(this.list, ({ type }) => type === 'budget-changed');
  }

  protected levelOf({ spent, limit }: Budget): BudgetLevel {
    return budgetLevelOf(spent.amount, limit?.amount ?? null);
  }

  /** 0 to 1. A limit of nothing is used up from the start. */
  protected shareOf({ limit }: Budget, amount: number): number {
    const of = limit?.amount ?? 0;
    return of === 0 ? 1 : Math.min(1, amount / of);
  }

  protected left({ limit, spent, reserved }: Budget) {
    const amount = Math.max(0, (limit?.amount ?? 0) - spent.amount - reserved.amount);
    return this.amounts.money({ amount, currency: spent.currency });
  }
}

/** From the whole to its parts: the group, its branches, their people. */
function rankOf(scope: string): number {
  return ['group', 'branch', 'person'].indexOf(scope.split(':')[0] ?? '');
}
