import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { AllergenState } from '@tasty-food/contract';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { STATE_ICONS, STATE_WORDS } from './allergen-words';

/** One of the four states: word, shape, colour. */
@Component({
  selector: 'app-allergen-state-badge',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<app-icon [path]="icons[state()]" />{{ say(words[state()]) }}`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      padding: 4px 10px 4px 8px;
      border: 1px solid transparent;
      border-radius: 999px;
      font-size: var(--text-s);
      font-weight: 650;
      line-height: 1.35;
      white-space: nowrap;
    }
    app-icon {
      font-size: 0.75rem;
    }
    :host([data-state='contains']) {
      color: var(--contains);
      background: var(--contains-ground);
    }
    :host([data-state='may-contain']) {
      color: var(--may-contain);
      background: var(--may-contain-ground);
    }
    :host([data-state='free']) {
      color: var(--free);
      background: var(--free-ground);
    }
    :host([data-state='unknown']) {
      color: var(--unknown);
      background: var(--unknown-ground);
      border: 1px dashed currentColor;
    }
  `,
  host: { '[attr.data-state]': 'state()' },
})
export class AllergenStateBadge {
  readonly state = input.required<AllergenState>();
  protected readonly say = inject(Speech).say;
  protected readonly words = STATE_WORDS;
  protected readonly icons = STATE_ICONS;
}
