// In: a code as it is typed or pasted. Out: the same; of the app on a keyboard of digits, or a recovery code on one of letters.
import {
  ChangeDetectionStrategy,
  Component,
  effect,
  type ElementRef,
  input,
  model,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { injectFactorSpeech } from './factor-words';

@Component({
  selector: 'app-code-field',
  imports: [MatButtonModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (known()) {
      <label class="field">
        <span>{{ say(byRecovery() ? 'factor.recoveryCode' : 'factor.code') }}</span>
        <input
          #field
          type="text"
          name="code"
          autocomplete="one-time-code"
          autocapitalize="characters"
          spellcheck="false"
          [attr.inputmode]="byRecovery() ? 'text' : 'numeric'"
          [value]="code()"
          (input)="code.set(field.value)"
        />
      </label>
      @if (recovery()) {
        <button matButton type="button" (click)="byRecovery.set(!byRecovery())">
          {{ say(byRecovery() ? 'factor.useApp' : 'factor.useRecovery') }}
        </button>
      }
    }
  `,
  styles: `
    @use 'fields';
    @include fields.fields;
    :host {
      display: grid;
      gap: var(--space-2);
    }
    input {
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.08em;
    }
    button {
      min-block-size: var(--target);
      justify-self: start;
    }
  `,
})
export class CodeField {
  readonly code = model.required<string>();
  /** A recovery code is as good here. */
  readonly recovery = input(true);
  private readonly speech = injectFactorSpeech();
  protected readonly say = this.speech.say;
  protected readonly known = this.speech.known;
  protected readonly byRecovery = signal(false);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  constructor() {
    // It comes once it is asked for: whoever sees it is to type there.
    effect(() => this.field()?.nativeElement.focus());
  }
}
