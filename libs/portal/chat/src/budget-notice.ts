// In: how far the budget is used that the next question meets first. Out: a line from 80 % on, and when it begins anew. No money.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, effect, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { OwnUsage } from '@tasty-food/contract';
import { PortalFeed } from '@tasty-food/portal-live';
import { Session } from '@tasty-food/portal-session';
import { Speech } from '@tasty-food/portal-ui';
import { debounceTime, filter, firstValueFrom } from 'rxjs';
import { injectSay } from './words/chat-words';

/** A question changes each of its budgets. */
const SETTLED_MS = 300;

@Component({
  selector: 'app-budget-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      @if (usage(); as usage) {
        @if (usage.level !== 'within') {
          <p>
            {{
              usage.level === 'warning'
                ? say('monthlyBudget.warning', { percent: speech.percent(usage.percent ?? 0) })
                : say('monthlyBudget.usedUp')
            }}
            {{ say('monthlyBudget.renews', { date: speech.date(usage.renewsAt) }) }}
          </p>
        }
      }
    </div>
  `,
  styleUrl: './budget-notice.scss',
})
export class BudgetNotice {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly usage = signal<OwnUsage | undefined>(undefined);

  constructor() {
    effect(() => {
      if (this.session.staff()) void this.load();
    });
    inject(PortalFeed)
      .events.pipe(
        filter(({ type }) => type === 'budget-changed'),
        debounceTime(SETTLED_MS),
        takeUntilDestroyed(),
      )
      .subscribe(() => void this.load());
  }

  /** Without an answer the line stays as it was: the chat itself says what does not work. */
  private async load(): Promise<void> {
    const usage = await firstValueFrom(this.http.get<OwnUsage>('/api/usage/mine')).catch(() => undefined);
    if (usage) this.usage.set(usage);
  }
}
