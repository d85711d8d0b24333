import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { mdiBarley, mdiCarrot, mdiLeaf, mdiStarCrescent } from '@mdi/js';
import type { Diet } from '@tasty-food/contract';
import { DIET_WORDS, Icon, Speech } from '@tasty-food/portal-ui';

const DIET_ICONS: Record<Diet, string> = {
  halal: mdiStarCrescent,
  vegetarian: mdiCarrot,
  vegan: mdiLeaf,
  'gluten-free-recipe': mdiBarley,
};

/** Diets, each with its word. */
@Component({
  selector: 'app-diet-tags',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (tag of diet(); track tag) {
      <span><app-icon [path]="icons[tag]" />{{ say(words[tag]) }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
    }
    :host:empty {
      display: none;
    }
    span {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      padding: 2px 9px 2px 7px;
      border-radius: 999px;
      color: var(--mat-sys-on-secondary-container);
      background: var(--mat-sys-secondary-container);
      font-size: var(--text-s);
      font-weight: 500;
      white-space: nowrap;
    }
    app-icon {
      font-size: 0.625rem;
    }
  `,
})
export class DietTags {
  readonly diet = input.required<readonly Diet[]>();
  protected readonly say = inject(Speech).say;
  protected readonly words = DIET_WORDS;
  protected readonly icons = DIET_ICONS;
}
