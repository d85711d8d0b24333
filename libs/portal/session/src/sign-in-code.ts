// In: a password that was right, and an account that has a second factor. Out: its code beside it, and the session; or back.
import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { Credentials } from '@tasty-food/contract';
import { CodeField } from './second-factor/code-field';
import { factorFault, type FactorFault } from './second-factor/factor-fault';
import { injectFactorSpeech } from './second-factor/factor-words';
import { Session, SignInRefused } from './session';

@Component({
  selector: 'app-sign-in-code',
  imports: [CodeField, MatButtonModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (speech.known()) {
      <h1 id="sign-in-title">{{ speech.say('factor.codeTitle') }}</h1>
      <p class="lead">{{ speech.say('factor.codeLead') }}</p>
      <form (submit)="$event.preventDefault(); enter()">
        <app-code-field [(code)]="code" />
        @if (fault(); as fault) {
          <p class="fault" role="alert">{{ speech.say(fault.word, { minutes: fault.minutes }) }}</p>
        }
        <button matButton="filled" class="enter" type="submit" [disabled]="busy() || !code()">
          {{ speech.say('factor.enter') }}
        </button>
        <button matButton class="enter" type="button" (click)="back.emit()">{{ speech.say('factor.back') }}</button>
      </form>
    }
  `,
  styleUrl: './sign-in.scss',
})
export class SignInCode {
  readonly credentials = input.required<Credentials>();
  readonly back = output();
  private readonly session = inject(Session);
  protected readonly speech = injectFactorSpeech();
  protected readonly code = signal('');
  protected readonly busy = signal(false);
  protected readonly fault = signal<FactorFault | undefined>(undefined);

  protected async enter(): Promise<void> {
    if (this.busy() || !this.code()) return;
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      await this.session.signIn({ ...this.credentials(), code: this.code() });
    } catch (error) {
      this.fault.set(factorFault(error instanceof SignInRefused ? error.cause : error, 'factor.wrongCode'));
    } finally {
      this.busy.set(false);
    }
  }
}
