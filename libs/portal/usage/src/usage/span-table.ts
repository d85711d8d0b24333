import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Amounts } from '@tasty-food/portal-page';
import { type UsageWordKey, injectSay } from '../words/usage-words';
import type { Span, SpanSum } from './spans';

const SPAN_WORDS: Record<Span, UsageWordKey> = { day: 'usage.day', week: 'usage.week', month: 'usage.month' };

/** The figures of a picture, for those who cannot see it and those who want them exactly. */
@Component({
  selector: 'app-span-table',
  providers: [Amounts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="scroll" tabindex="0" role="region" [attr.aria-label]="say('usage.asTable')">
      <table>
        <thead>
          <tr>
            <th scope="col">{{ say(spanWord()) }}</th>
            <th scope="col">{{ say('usage.cost') }}</th>
            <th scope="col">{{ say('usage.answers') }}</th>
            <th scope="col">{{ say('usage.fresh') }}</th>
            <th scope="col">{{ say('usage.cacheRead') }}</th>
            <th scope="col">{{ say('usage.cacheWrite') }}</th>
            <th scope="col">{{ say('usage.output') }}</th>
            <th scope="col">{{ say('usage.cacheRate') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (sum of sums(); track sum.day) {
            <tr>
              <th scope="row">{{ span() === 'month' ? amounts.month(sum.day) : amounts.shortDay(sum.day) }}</th>
              <td>{{ amounts.money(sum.cost) }}</td>
              <td>{{ amounts.count(sum.turns) }}</td>
              <td>{{ amounts.count(sum.inputTokens) }}</td>
              <td>{{ amounts.count(sum.cacheReadTokens) }}</td>
              <td>{{ amounts.count(sum.cacheWriteTokens) }}</td>
              <td>{{ amounts.count(sum.outputTokens) }}</td>
              <td>{{ amounts.percent(sum.cacheHitRate) }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .scroll {
      overflow: auto;
      max-block-size: 24rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--radius-s);
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: var(--text-s);
      font-variant-numeric: tabular-nums;
    }
    :is(th, td) {
      padding: var(--space-2) var(--space-3);
      text-align: end;
      white-space: nowrap;
    }
    th:first-child {
      text-align: start;
    }
    thead th {
      position: sticky;
      inset-block-start: 0;
      background: var(--mat-sys-surface-container);
    }
    tbody tr + tr {
      border-block-start: 1px solid var(--mat-sys-outline-variant);
    }
    tbody th {
      font-weight: 600;
    }
  `,
})
export class SpanTable {
  readonly sums = input.required<readonly SpanSum[]>();
  readonly span = input.required<Span>();
  protected readonly amounts = inject(Amounts);
  protected readonly say = injectSay();
  protected readonly spanWord = computed(() => SPAN_WORDS[this.span()]);
}
