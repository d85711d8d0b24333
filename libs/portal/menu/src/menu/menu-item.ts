import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { AllergenCode, AllergenState, MenuDish } from '@tasty-food/contract';
import { DietTags } from '@tasty-food/portal-dish';
import type { OutDish } from '@tasty-food/portal-live';
import { allergenWord, Icon, OutMark, Speech, STATE_ICONS } from '@tasty-food/portal-ui';
import { injectSay, type MenuWordKey } from '../words/menu-words';

const LINES: readonly { state: AllergenState; word: MenuWordKey }[] = [
  { state: 'contains', word: 'menu.contains' },
  { state: 'may-contain', word: 'menu.mayContain' },
  { state: 'unknown', word: 'menu.unknown' },
];

/** One dish of the menu; a tap opens what the register says of it. */
@Component({
  selector: 'app-menu-item',
  imports: [DietTags, Icon, OutMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './menu-item.html',
  styleUrl: './menu-item.scss',
})
export class MenuItem {
  readonly dish = input.required<MenuDish>();
  readonly out = input<OutDish | undefined>();
  readonly opened = output();
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly icons = STATE_ICONS;
  /** What a guest must hear, in three lines at most; only a dish with fourteen times `free` has none. */
  protected readonly lines = computed(() => {
    const cells = Object.entries(this.dish().allergens) as [AllergenCode, AllergenState][];
    return LINES.map(({ state, word }) => ({
      state,
      word,
      names: cells
        .filter(([, cell]) => cell === state)
        .map(([code]) => this.say(allergenWord(code)).toLowerCase())
        .join(', '),
    })).filter(({ names }) => names !== '');
  });
}
