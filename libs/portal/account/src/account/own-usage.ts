// In: how far the budget is used that a question of this person would meet first. Out: a bar, and when it begins anew. No money.
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { BudgetLevel, OwnUsage as Usage } from '@tasty-food/contract';
import { Amounts, loadRows, PageState, reloadOn } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { Speech } from '@tasty-food/portal-ui';
import { type AccountWordKey, injectSay } from '../words/account-words';

const LEVEL_WORDS: Record<BudgetLevel, AccountWordKey> = {
  within: 'mine.usageWithin',
  warning: 'mine.usageWarning',
  'used-up': 'mine.usageUsedUp',
};

@Component({
  selector: 'app-own-usage',
  imports: [PageState],
  providers: [Amounts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="usage-title">
      <h2 id="usage-title">{{ say('mine.usage') }}</h2>
      <app-page-state [rows]="usage" />
      @if (usage.value(); as usage) {
        @if (usage.percent === null) {
          <p>{{ say('mine.usageNone') }}</p>
        } @else {
          <div
            class="meter"
            role="meter"
            aria-labelledby="usage-title"
            aria-valuemin="0"
            aria-valuemax="100"
            [attr.aria-valuenow]="usage.percent"
            [attr.data-level]="usage.level"
          >
            <span [style.inline-size.%]="usage.percent"></span>
          </div>
          <p>
            <strong>{{ percent() }}</strong> · {{ say(levelWords[usage.level]) }}
          </p>
          <p class="small">{{ renews() }}</p>
        }
      }
    </section>
  `,
  styleUrls: ['./part.scss', './own-usage.scss'],
})
export class OwnUsage {
  private readonly session = inject(Session);
  private readonly speech = inject(Speech);
  private readonly amounts = inject(Amounts);
  protected readonly say = injectSay();
  protected readonly levelWords = LEVEL_WORDS;
  protected readonly usage = loadRows<Usage>(() => (this.session.staff() ? '/api/usage/mine' : undefined));
  protected readonly percent = computed(() => this.amounts.percent((this.usage.value()?.percent ?? 0) / 100));
  protected readonly renews = computed(() =>
    this.say('mine.usageRenews', { date: this.speech.date(this.usage.value()?.renewsAt ?? '') }),
  );

  constructor() {
    reloadOn(this.usage, ({ type }) => type === 'budget-changed');
  }
}
