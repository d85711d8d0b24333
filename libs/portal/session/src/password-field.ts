// In: a password as it is typed, by the browser or by hand. Out: the same, which its eye can show.
import { ChangeDetectionStrategy, Component, inject, input, model, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { mdiEyeOffOutline, mdiEyeOutline } from '@mdi/js';
import { Icon, Speech } from '@tasty-food/portal-ui';

@Component({
  selector: 'app-password-field',
  imports: [FormsModule, Icon, MatButtonModule, MatFormFieldModule, MatInputModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <input
        matInput
        name="password"
        required
        [autocomplete]="autocomplete()"
        [type]="shown() ? 'text' : 'password'"
        [(ngModel)]="password"
        [ngModelOptions]="{ standalone: true }"
      />
      <button
        matIconButton
        matSuffix
        type="button"
        [attr.aria-label]="say(shown() ? 'session.hidePassword' : 'session.showPassword')"
        (click)="shown.set(!shown())"
      >
        <app-icon [path]="shown() ? eye.shown : eye.hidden" />
      </button>
      @if (hint(); as hint) {
        <mat-hint>{{ hint }}</mat-hint>
      }
    </mat-form-field>
  `,
  styles: `
    :host {
      display: grid;
    }
  `,
})
export class PasswordField {
  readonly label = input.required<string>();
  /** What the keeper of passwords in the browser is to do: fill in the one it has, or offer a new one. */
  readonly autocomplete = input.required<'current-password' | 'new-password'>();
  readonly hint = input<string>();
  readonly password = model.required<string>();
  protected readonly say = inject(Speech).say;
  protected readonly shown = signal(false);
  protected readonly eye = { shown: mdiEyeOffOutline, hidden: mdiEyeOutline };
}
