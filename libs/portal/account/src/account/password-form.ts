// In: the current password and a new one. Out: it is changed, and every other device is signed out.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { PasswordChange } from '@tasty-food/contract';
import { injectRefusalText, Said, type SaidOutcome } from '@tasty-food/portal-page';
import { readRefusal, Session } from '@tasty-food/portal-session';
import { CodeField, injectFactorSpeech } from '@tasty-food/portal-session/second-factor';
import { firstValueFrom } from 'rxjs';
import { injectSay, type AccountWordKey } from '../words/account-words';

@Component({
  selector: 'app-password-form',
  imports: [CodeField, MatButtonModule, Said],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form aria-labelledby="password-title" (submit)="$event.preventDefault(); send()">
      <h2 id="password-title">{{ say('mine.password') }}</h2>
      <!-- For the keeper of passwords in the browser, which wants to know whose it is. -->
      <input type="email" autocomplete="username" hidden [value]="staff()?.email ?? ''" />
      <label class="field">
        <span>{{ say('mine.current') }}</span>
        <input
          #old
          name="current"
          autocomplete="current-password"
          [type]="shown() ? 'text' : 'password'"
          [value]="current()"
          (input)="current.set(old.value)"
        />
      </label>
      <label class="field">
        <span>{{ say('mine.fresh') }}</span>
        <input
          #own
          name="password"
          autocomplete="new-password"
          aria-describedby="password-hint"
          [type]="shown() ? 'text' : 'password'"
          [value]="password()"
          (input)="password.set(own.value)"
        />
      </label>
      @if (codeWanted()) {
        <app-code-field [(code)]="code" />
      }
      <p class="small" id="password-hint">{{ say('session.passwordHint') }} {{ say('mine.passwordEnds') }}</p>
      <label class="check">
        <input #show type="checkbox" [checked]="shown()" (change)="shown.set(show.checked)" />
        {{ say('mine.show') }}
      </label>
      <button matButton="filled" type="submit" [disabled]="!sendable()">{{ say('mine.changePassword') }}</button>
      <app-said [outcome]="outcome()" />
    </form>
  `,
  styleUrl: './part.scss',
})
export class PasswordForm {
  private readonly http = inject(HttpClient);
  private readonly refusalText = injectRefusalText<AccountWordKey>();
  protected readonly staff = inject(Session).staff;
  protected readonly say = injectSay();
  protected readonly current = signal('');
  protected readonly password = signal('');
  /** The account has a second factor, which is asked for too. */
  protected readonly codeWanted = signal(false);
  protected readonly code = signal('');
  private readonly factor = injectFactorSpeech();
  protected readonly shown = signal(false);
  protected readonly busy = signal(false);
  protected readonly outcome = signal<SaidOutcome | undefined>(undefined);
  protected readonly sendable = computed(() => !this.busy() && this.current() !== '' && this.password() !== '');
  readonly changed = output();

  protected async send(): Promise<void> {
    if (!this.sendable()) return;
    this.busy.set(true);
    this.outcome.set(undefined);
    const change: PasswordChange = {
      current: this.current(),
      password: this.password(),
      ...(this.codeWanted() && { code: this.code() }),
    };
    try {
      await firstValueFrom(this.http.put('/api/session/password', change));
      this.current.set('');
      this.password.set('');
      this.code.set('');
      this.outcome.set({ text: this.say('mine.passwordChanged') });
      this.changed.emit();
    } catch (error) {
      if (readRefusal(error).code === 'second-factor-needed') return this.askForCode();
      const own = { 'invalid-credentials': 'mine.passwordWrong', 'invalid-request': 'mine.passwordGuessable' } as const;
      const text =
        this.codeWanted() && readRefusal(error).code === 'invalid-credentials'
          ? this.factor.say('factor.wrongEither')
          : this.refusalText(error, own);
      this.outcome.set({ text, fault: true });
    } finally {
      this.busy.set(false);
    }
  }

  private askForCode(): void {
    this.codeWanted.set(true);
    this.outcome.set({ text: this.factor.say('factor.alsoCode') });
  }
}
