import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { AllergenCode } from '@tasty-food/contract';
import { allergenWord, Icon, OutMark, STATE_ICONS, STATE_WORDS } from '@tasty-food/portal-ui';
import { injectSay } from '../words/register-words';
import { type RegisterDish, stateOf } from './group-for-guest';

/** Dish by allergen: the names stay in sight whichever way one scrolls. */
@Component({
  selector: 'app-register-matrix',
  imports: [Icon, OutMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './register-matrix.html',
  styleUrl: './register-matrix.scss',
})
export class RegisterMatrix {
  readonly dishes = input.required<readonly RegisterDish[]>();
  readonly codes = input.required<readonly AllergenCode[]>();
  readonly out = input.required<ReadonlyMap<string, unknown>>();
  /** The id of a dish whose row somebody wants to read. */
  readonly opened = output<string>();
  protected readonly say = injectSay();
  protected readonly allergenWord = allergenWord;
  protected readonly words = STATE_WORDS;
  protected readonly icons = STATE_ICONS;
  protected readonly stateOf = stateOf;
}
