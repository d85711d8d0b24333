import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { ALLERGEN_CODES, type AllergenCode, type AllergenState, type Ingredient } from '@tasty-food/contract';
import { SideSheet } from '@tasty-food/portal-page';
import { CellsForm, StateForm } from '@tasty-food/portal-dish';
import { AllergenCells, allergenWord, Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/register-words';

/** One ingredient: what it contains, and the dishes that change with it. */
@Component({
  selector: 'app-ingredient-sheet',
  imports: [AllergenCells, CellsForm, MatButtonModule, SideSheet, StateForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-side-sheet [about]="say('ingredients.title')" [heading]="ingredient().name" (closed)="closed.emit()">
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
      } @else if (several()) {
        <h3>{{ say('cells.title') }}</h3>
        <app-cells-form
          [cells]="cellsNow()"
          [address]="'/api/ingredients/' + ingredient().ingredientId + '/allergens'"
          (changed)="changed.emit()"
        />
        <button matButton type="button" class="back" (click)="several.set(false)">{{ say('ingredients.all') }}</button>
      } @else {
        <p>{{ say('ingredients.pick') }}</p>
        <app-allergen-cells [cells]="cells()" [pickable]="true" (picked)="code.set($event)" />
        <button matButton="outlined" type="button" class="back several" (click)="several.set(true)">
          {{ say('cells.title') }}
        </button>
      }
    </app-side-sheet>
  `,
  styles: `
    @use 'sheet-parts';

    @include sheet-parts.text;
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
  protected readonly allergenWord = allergenWord;
  protected readonly code = signal<AllergenCode | undefined>(undefined);
  protected readonly several = signal(false);
  protected readonly cells = computed(() =>
    Object.entries(this.ingredient().allergens).map(([code, state]) => ({ code: code as AllergenCode, state })),
  );
  protected readonly cellsNow = computed(() => {
    const { allergens, versions } = this.ingredient();
    const cells = ALLERGEN_CODES.map((code) => [code, { state: allergens[code], version: versions[code] }]);
    return Object.fromEntries(cells) as Record<AllergenCode, { state: AllergenState; version: number }>;
  });
  protected readonly dishes = computed(() => {
    const names = this.ingredient().dishes.map(({ dish }) => dish);
    const list = new Intl.ListFormat(this.speech.language() ?? 'fr').format(names);
    return names.length === 0 ? this.say('ingredients.inNoDish') : this.say('ingredients.in', { dishes: list });
  });
}
