// In: what somebody else saved of a dish that is being written here. Out: that in words, and where both wrote what stands there now.
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Speech } from '@tasty-food/portal-ui';
import { injectSay, type DishWordKey } from '../words/dish-words';
import { differing, type DishDraft } from './dish-draft';

/** The columns of the contract, by the field of the draft that they are written in. */
const COLUMNS = {
  category: { field: 'category', word: 'menuColumn.category' },
  name: { field: 'name', word: 'menuColumn.name' },
  description: { field: 'description', word: 'menuColumn.description' },
  ingredients: { field: 'ingredients', word: 'menuColumn.ingredients' },
  priceCents: { field: 'price', word: 'menuColumn.priceCents' },
  pricesByBranch: { field: 'soldAt', word: 'menuColumn.pricesByBranch' },
  soldAt: { field: 'soldAt', word: 'menuColumn.soldAt' },
  diet: { field: 'diet', word: 'menuColumn.diet' },
} as const satisfies Record<string, { field: keyof DishDraft; word: DishWordKey }>;
export type DishColumn = keyof typeof COLUMNS;

export function isDishColumn(path: string): path is DishColumn {
  return Object.hasOwn(COLUMNS, path);
}

@Component({
  selector: 'app-changed-meanwhile',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="alert">
      <p>{{ say('editor.meanwhile', { what: what() }) }}</p>
      @if (both().length > 0) {
        <p>{{ say('editor.bothWrote') }}</p>
        <ul>
          @for (one of both(); track one.word) {
            <li>
              <strong>{{ say(one.word) }}</strong>
              @if (one.theirs) {
                : {{ one.theirs }}
              }
            </li>
          }
        </ul>
      }
    </div>
  `,
  styles: `
    div {
      display: grid;
      gap: var(--space-2);
      padding: var(--space-3) var(--space-4);
      border-radius: var(--radius-s);
      color: var(--mat-sys-on-error-container);
      background: var(--mat-sys-error-container);
      font-size: var(--text-m);
      overflow-wrap: anywhere;
    }
    p,
    ul {
      margin: 0;
    }
    ul {
      padding-inline-start: var(--space-4);
    }
    strong {
      font-weight: 650;
    }
  `,
})
export class ChangedMeanwhile {
  readonly columns = input.required<readonly DishColumn[]>();
  readonly written = input.required<DishDraft>();
  /** As they left it. */
  readonly theirs = input.required<DishDraft>();
  private readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly what = computed(() => {
    const words = this.columns().map((column) => this.say(COLUMNS[column].word));
    return new Intl.ListFormat(this.speech.language() ?? 'fr').format(words);
  });
  protected readonly both = computed(() => {
    const own = differing(this.written(), this.theirs());
    return this.columns()
      .map((column) => COLUMNS[column])
      .filter(({ field }) => own.includes(field))
      .map(({ field, word }) => ({ word, theirs: this.textOf(field) }));
  });

  /** What can be said in a line. */
  private textOf(field: keyof DishDraft): string {
    const theirs = this.theirs();
    if (field === 'price') return `${theirs.price} €`;
    return field === 'name' || field === 'description' ? theirs[field][this.speech.language() ?? 'fr'] : '';
  }
}
