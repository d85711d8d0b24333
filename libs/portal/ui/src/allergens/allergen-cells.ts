import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { AllergenCode, AllergenState } from '@tasty-food/contract';
import { Icon } from '../icon';
import { Speech } from '../words/speech';
import { allergenWord, byUrgency, STATE_ICONS, STATE_WORDS } from './allergen-words';

/** What the register says of one dish, the warnings first: each with its word, shape and colour. */
@Component({
  selector: 'app-allergen-cells',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './allergen-cells.html',
  styleUrl: './allergen-cells.scss',
})
export class AllergenCells {
  readonly cells = input.required<readonly { readonly code: AllergenCode; readonly state: AllergenState }[]>();
  /** A cell can be opened. */
  readonly pickable = input(false);
  readonly picked = output<AllergenCode>();
  protected readonly say = inject(Speech).say;
  protected readonly allergenWord = allergenWord;
  protected readonly words = STATE_WORDS;
  protected readonly icons = STATE_ICONS;
  protected readonly ordered = computed(() => byUrgency(this.cells()));
}
