import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiClose } from '@mdi/js';
import type { AllergenCode, Ingredient } from '@tasty-food/contract';
import { StateForm } from '@tasty-food/portal-dish';
import { AllergenCells, allergenWord, Icon, Sheet, Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/register-words';

/** One ingredient: what it contains, and the dishes that change with it. */
@Component({
  selector: 'app-ingredient-sheet',
  imports: [AllergenCells, Icon, MatButtonModule, Sheet, StateForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-sheet labelledBy="ingredient-title" place="side" (closed)="closed.emit()">
      <header>
        <span>{{ say('ingredients.title') }}</span>
        <button matIconButton type="button" [attr.aria-label]="say('page.close')" (click)="sheet().close()">
          <app-icon [path]="icon" />
        </button>
      </header>
      <h2 id="ingredient-title">{{ ingredient().name }}</h2>
      <p class="dishes">{{ dishes() }}</p>
      @if (code(); as picked) {
        <h3>{{ say(allergenWord(picked)) }}</h3>
        <app-state-form
          [state]="ingredient().allergens[picked]"
          [address]="'/api/ingredients/' + ingredient().ingredientId + '/allergens/' + picked"
          [about]="{ version: ingredient().versions[picked] }"
          [confirmable]="false"
          (changed)="changed.emit()"
        />
        <button matButton type="button" class="back" (click)="code.set(undefined)">{{ say('ingredients.all') }}</button>
      } @else {
        <p>{{ say('ingredients.pick') }}</p>
        <app-allergen-cells [cells]="cells()" [pickable]="true" (picked)="code.set($event)" />
      }
    </app-sheet>
  `,
  styles: `
    @use 'sheet-parts';

    @include sheet-parts.parts;
    .dishes {
      margin-block-end: var(--space-3);
      color: var(--mat-sys-on-surface-variant);
    }
    .back {
      min-block-size: var(--target);
      margin-block-start: var(--space-3);
    }
  `,
})
export class IngredientSheet {
  readonly ingredient = input.required<Ingredient>();
  readonly changed = output();
  readonly closed = output();
  private readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly sheet = viewChild.required(Sheet);
  protected readonly icon = mdiClose;
  protected readonly allergenWord = allergenWord;
  protected readonly code = signal<AllergenCode | undefined>(undefined);
  protected readonly cells = computed(() =>
    Object.entries(this.ingredient().allergens).map(([code, state]) => ({ code: code as AllergenCode, state })),
  );
  protected readonly dishes = computed(() => {
    const names = this.ingredient().dishes.map(({ dish }) => dish);
    const list = new Intl.ListFormat(this.speech.language() ?? 'fr').format(names);
    return names.length === 0 ? this.say('ingredients.inNoDish') : this.say('ingredients.in', { dishes: list });
  });
}
