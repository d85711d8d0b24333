// In: nothing. Out: a new ingredient of the group, with what a manager knows to be in it; the rest is unknown until two have looked.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, output, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { ALLERGEN_CODES, type AllergenCode, type Language, type NewIngredient } from '@tasty-food/contract';
import { type ChangeOutcome, faultOf, isMenuId } from '@tasty-food/portal-dish';
import { Outcome, SideSheet } from '@tasty-food/portal-page';
import { allergenWord, Speech, STATE_WORDS } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { injectSay } from '../words/register-words';

type Known = NonNullable<NewIngredient['allergens'][AllergenCode]>;

/** What one manager may say alone. */
const STATES: readonly Known[] = ['unknown', 'may-contain', 'contains'];
@Component({
  selector: 'app-new-ingredient-sheet',
  imports: [MatButtonModule, Outcome, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-side-sheet [about]="say('ingredients.title')" [heading]="say('editor.newIngredient')" (closed)="closed.emit()">
      <p>{{ say('editor.newIngredientLead') }}</p>
      <form (submit)="$event.preventDefault(); sendable() && save()">
        <label class="field">
          <span>{{ say('editor.ingredientId') }}</span>
          <input #key required maxlength="64" [value]="id()" (input)="id.set(key.value)" />
        </label>
        @for (language of languages; track language) {
          <label class="field">
            <span>{{ say('editor.name', { language: language.toUpperCase() }) }}</span>
            <input
              #text
              required
              maxlength="500"
              [attr.lang]="language"
              [value]="name()[language]"
              (input)="call(language, text.value)"
            />
          </label>
        }
        @for (code of codes; track code) {
          <label class="field state">
            <span>{{ say(allergenWord(code)) }}</span>
            <select #state (change)="contain(code, state.value)">
              @for (each of states; track each) {
                <option [value]="each" [selected]="each === (allergens()[code] ?? 'unknown')">
                  {{ say(stateWords[each]) }}
                </option>
              }
            </select>
          </label>
        }
        <button matButton="filled" type="submit" [disabled]="!sendable()">{{ say('page.save') }}</button>
        <app-outcome [outcome]="outcome()" />
      </form>
    </app-side-sheet>
  `,
  styles: `
    @use 'fields';
    @use 'sheet-parts';

    @include sheet-parts.text;
    @include fields.fields;
    form {
      display: grid;
      gap: var(--space-3);
      margin-block-start: var(--space-4);
    }
    .state {
      grid-template-columns: 1fr 1fr;
      align-items: center;
    }
    form > button {
      min-block-size: var(--target);
    }
  `,
})
export class NewIngredientSheet {
  readonly changed = output();
  readonly closed = output();
  private readonly http = inject(HttpClient);
  protected readonly say = injectSay();
  protected readonly sheet = viewChild.required(SideSheet);
  protected readonly languages = inject(Speech).languages;
  protected readonly codes = ALLERGEN_CODES;
  protected readonly states = STATES;
  protected readonly stateWords = STATE_WORDS;
  protected readonly allergenWord = allergenWord;

  protected readonly id = signal('');
  protected readonly name = signal<Readonly<Record<Language, string>>>({ fr: '', nl: '', en: '' });
  protected readonly allergens = signal<NewIngredient['allergens']>({});
  protected readonly busy = signal(false);
  protected readonly outcome = signal<ChangeOutcome | undefined>(undefined);
  protected readonly sendable = computed(
    () => !this.busy() && isMenuId(this.id()) && Object.values(this.name()).every((text) => text.trim() !== ''),
  );

  protected call(language: Language, text: string): void {
    this.name.update((name) => ({ ...name, [language]: text }));
  }

  protected contain(code: AllergenCode, state: string): void {
    this.allergens.update((allergens) => ({ ...allergens, [code]: state as Known }));
  }

  protected async save(): Promise<void> {
    this.busy.set(true);
    try {
      const ingredient: NewIngredient = { id: this.id(), name: this.name(), allergens: this.allergens() };
      await firstValueFrom(this.http.post('/api/ingredients', ingredient));
      this.changed.emit();
      this.sheet().close();
    } catch (error) {
      this.outcome.set(faultOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
