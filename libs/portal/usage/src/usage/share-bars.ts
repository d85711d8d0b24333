import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { UsageSum } from '@tasty-food/contract';
import { Amounts } from '@tasty-food/portal-page';
import { injectSay } from '../words/usage-words';

/** One branch or one model, and what it cost. */
export interface ShareRow {
  readonly name: string;
  readonly sum: UsageSum;
}

/** Who or what the cost went to: a bar each, as long as its share of the dearest, with the figures beside it. */
@Component({
  selector: 'app-share-bars',
  providers: [Amounts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (row of rows(); track row.name) {
        <li>
          <strong>{{ row.name }}</strong>
          <span class="cost">{{ amounts.money(row.sum.cost) }}</span>
          <span class="bar" aria-hidden="true"><span [style.inline-size.%]="lengthOf(row)"></span></span>
          <small>
            {{ say('usage.answersOf', { count: amounts.count(row.sum.turns) }) }} ·
            {{ say('usage.share', { percent: amounts.percent(shareOf(row)) }) }}
          </small>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-4);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--space-1) var(--space-3);
      font-size: var(--text-m);
      overflow-wrap: anywhere;
    }
    .cost {
      font-variant-numeric: tabular-nums;
      font-weight: 650;
    }
    .bar,
    small {
      grid-column: 1 / -1;
    }
    .bar {
      block-size: 10px;
      border-radius: 999px;
      background: var(--mat-sys-surface-container-high);
    }
    .bar span {
      display: block;
      min-inline-size: 3px;
      block-size: 100%;
      border-radius: inherit;
      background: var(--mat-sys-primary);
    }
    small {
      color: var(--mat-sys-on-surface-variant);
      font-size: var(--text-s);
    }
  `,
})
export class ShareBars {
  readonly rows = input.required<readonly ShareRow[]>();
  protected readonly amounts = inject(Amounts);
  protected readonly say = injectSay();
  private readonly total = computed(() => this.rows().reduce((sum, row) => sum + row.sum.cost.amount, 0));
  private readonly dearest = computed(() => Math.max(0, ...this.rows().map(({ sum }) => sum.cost.amount)));

  protected shareOf({ sum }: ShareRow): number {
    return this.total() === 0 ? 0 : sum.cost.amount / this.total();
  }

  protected lengthOf({ sum }: ShareRow): number {
    return this.dearest() === 0 ? 0 : (sum.cost.amount / this.dearest()) * 100;
  }
}
