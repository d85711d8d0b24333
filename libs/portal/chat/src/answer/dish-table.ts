import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { mdiSilverwareForkKnife } from '@mdi/js';
import type { Diet, DishRow } from '@tasty-food/contract';
import { Icon, Speech, type WordKey } from '@tasty-food/portal-ui';

const DIET_WORDS: Record<Diet, WordKey> = {
  halal: 'facts.halal',
  vegetarian: 'facts.vegetarian',
  vegan: 'facts.vegan',
  'gluten-free-recipe': 'facts.glutenFreeRecipe',
};

/** Dishes as the branch sells them: price, diet, and whether they can be ordered now. */
@Component({
  selector: 'app-dish-table',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dish-table.html',
  styleUrls: ['./facts-card.scss', './dish-table.scss'],
})
export class DishTable {
  readonly rows = input.required<readonly DishRow[]>();
  protected readonly speech = inject(Speech);
  protected readonly say = this.speech.say;
  protected readonly icon = mdiSilverwareForkKnife;
  protected readonly dietWords = DIET_WORDS;
}
