// In: the ingredients of the group. Out: what each contains, corrected with a reason; every dish that has it follows.
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { AllergenCode, Ingredient, IngredientList } from '@tasty-food/contract';
import { loadRows, matchesSearch, PageFrame, PageState, reloadOn } from '@tasty-food/portal-page';
import { allergenWord, SearchField, Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/register-words';
import { MatButtonModule } from '@angular/material/button';
import { IngredientSheet } from './ingredient-sheet';
import { NewIngredientSheet } from './new-ingredient-sheet';

@Component({
  selector: 'app-ingredients-page',
  imports: [IngredientSheet, MatButtonModule, NewIngredientSheet, PageFrame, PageState, SearchField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ingredients-page.html',
  styleUrl: './ingredients-page.scss',
})
export class IngredientsPage {
  private readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly list = loadRows<IngredientList>(() => {
    const language = this.speech.language();
    return language && `/api/ingredients?language=${language}`;
  });
  protected readonly search = signal('');
  protected readonly found = computed(() =>
    (this.list.value()?.ingredients ?? []).filter(({ name }) => matchesSearch(this.search(), name)),
  );
  protected readonly adds = signal(false);
  private readonly openedId = signal<string | undefined>(undefined);
  protected readonly opened = computed(() =>
    this.list.value()?.ingredients.find(({ ingredientId }) => ingredientId === this.openedId()),
  );

  constructor() {
    reloadOn(this.list, ({ type }) => type === 'register-changed' || type === 'menu-changed');
  }

  protected open(ingredientId: string | undefined): void {
    this.openedId.set(ingredientId);
  }

  /** What it contains or may contain, in words; empty: nothing of the fourteen. */
  protected warnings({ allergens }: Ingredient): string {
    return (Object.entries(allergens) as [AllergenCode, string][])
      .filter(([, state]) => state !== 'free')
      .map(([code]) => this.say(allergenWord(code)).toLowerCase())
      .join(', ');
  }
}
