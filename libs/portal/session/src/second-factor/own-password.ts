// In: the own password as it is typed, before something grave. Out: the same. The keeper of passwords in the browser is told whose it is.
import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { injectFactorSpeech } from './factor-words';

@Component({
  selector: 'app-own-password',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (known()) {
      <input type="email" autocomplete="username" hidden [value]="email()" />
      <label class="field">
        <span>{{ say('factor.password') }}</span>
        <input
          #field
          type="password"
          name="password"
          autocomplete="current-password"
          [value]="password()"
          (input)="password.set(field.value)"
        />
      </label>
    }
  `,
  styles: `
    @use 'fields';
    @include fields.fields;
    :host {
      display: grid;
    }
  `,
})
export class OwnPassword {
  readonly email = input.required<string>();
  readonly password = model.required<string>();
  private readonly speech = injectFactorSpeech();
  protected readonly say = this.speech.say;
  protected readonly known = this.speech.known;
}
