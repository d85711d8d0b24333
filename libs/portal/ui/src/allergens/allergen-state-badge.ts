import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { AllergenState } from '@tasty-food/contract';
import { Icon } from '../icon';
import { Speech } from '../words/speech';
import { STATE_ICONS, STATE_WORDS } from './allergen-words';

/** One of the four states: word, shape, colour. */
@Component({
  selector: 'app-allergen-state-badge',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="badge" [attr.data-state]="state()"><app-icon [path]="icons[state()]" />{{ say(words[state()]) }}</span>
  `,
  styleUrl: './allergen-state-badge.scss',
})
export class AllergenStateBadge {
  readonly state = input.required<AllergenState>();
  protected readonly say = inject(Speech).say;
  protected readonly words = STATE_WORDS;
  protected readonly icons = STATE_ICONS;
}
