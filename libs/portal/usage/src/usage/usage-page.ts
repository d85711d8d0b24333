// In: a period and a branch. Out: what answers used and cost then, as figures and pictures; below, the budgets.
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { UsageReport } from '@tasty-food/contract';
import { AdminTabs, Amounts, BranchChoice, loadRows, PageFrame, PageState } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { BudgetList } from '../budgets/budget-list';
import { injectSay } from '../words/usage-words';
import { type Measure, MEASURE_WORDS, MEASURES } from './measures';
import { belgianToday, faultOfPeriod, PERIOD_WORDS, type Period, type PeriodName, periodOf, PERIODS } from './periods';
import { ShareBars, type ShareRow } from './share-bars';
import { inSpans, spanOf } from './spans';
import { UsageChart } from './usage-chart';

const SPAN_TITLES = { day: 'usage.perDay', week: 'usage.perWeek', month: 'usage.perMonth' } as const;

/** What the ledger calls the model of an answer that was made of rows while Claude was away. */
const BY_REGISTER = 'register';

@Component({
  selector: 'app-usage-page',
  imports: [AdminTabs, BudgetList, PageFrame, PageState, ShareBars, UsageChart],
  providers: [Amounts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './usage-page.html',
  styleUrl: './usage-page.scss',
})
export class UsagePage {
  private readonly session = inject(Session);
  protected readonly branches = inject(BranchChoice);
  protected readonly amounts = inject(Amounts);
  protected readonly say = injectSay();
  protected readonly periods = PERIODS;
  protected readonly periodWords = PERIOD_WORDS;
  protected readonly measures = MEASURES;
  protected readonly measureWords = MEASURE_WORDS;

  protected readonly periodName = signal<PeriodName>('this-month');
  protected readonly days = signal<Period>(periodOf('this-month', belgianToday()));
  protected readonly fault = computed(() => faultOfPeriod(this.days()));
  protected readonly branch = signal('');
  protected readonly measure = signal<Measure>('cost');

  protected readonly report = loadRows<UsageReport>(() => {
    if (!this.session.staff() || this.fault()) return undefined;
    const branch = this.branch();
    return `/api/usage?${new URLSearchParams({ ...this.days(), ...(branch && { branch }) })}`;
  });
  protected readonly span = computed(() => spanOf(this.report.value()?.days.length ?? 0));
  protected readonly spanTitle = computed(() => this.say(SPAN_TITLES[this.span()]));
  protected readonly sums = computed(() => inSpans(this.report.value()?.days ?? [], this.span()));
  protected readonly byBranch = computed<readonly ShareRow[]>(() =>
    (this.report.value()?.branches ?? []).map(({ branchId, ...sum }) => ({
      name: branchId === null ? this.say('usage.noBranch') : this.branches.nameOf(branchId),
      sum,
    })),
  );
  protected readonly byModel = computed<readonly ShareRow[]>(() =>
    (this.report.value()?.models ?? []).map(({ model, ...sum }) => ({
      name: model === BY_REGISTER ? this.say('usage.noClaude') : model,
      sum,
    })),
  );
  protected readonly perAnswer = computed(() => {
    const { cost, turns } = this.report.value()?.total ?? {};
    return cost && turns ? this.amounts.money({ ...cost, amount: cost.amount / turns }) : undefined;
  });
  /** All that Claude read, however it came to it. */
  protected readonly input = computed(() => {
    const total = this.report.value()?.total;
    return total ? total.inputTokens + total.cacheReadTokens + total.cacheWriteTokens : 0;
  });

  protected choosePeriod(name: PeriodName): void {
    this.periodName.set(name);
    if (name !== 'custom') this.days.set(periodOf(name, belgianToday()));
  }

  /** An emptied field keeps the day it had. */
  protected changeDays(change: Partial<Period>): void {
    if (Object.values(change).every((day) => day)) this.days.update((days) => ({ ...days, ...change }));
  }
}
