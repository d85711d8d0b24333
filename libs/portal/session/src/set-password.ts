import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { Sheet, Speech, type WordKey } from '@tasty-food/portal-ui';
import { PasswordField } from './password-field';
import type { Refusal } from './refusal';
import { CodeField } from './second-factor/code-field';
import { factorFault, type FactorFault } from './second-factor/factor-fault';
import { injectFactorSpeech } from './second-factor/factor-words';
import { Session, SignInRefused } from './session';

/** Whoever opened the link of an invitation or a reset chooses a password, and is signed in. */
@Component({
  selector: 'app-set-password',
  imports: [FormsModule, MatButtonModule, Sheet, CodeField, PasswordField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './set-password.html',
  styleUrl: './sign-in.scss',
})
export class SetPassword {
  protected readonly session = inject(Session);
  protected readonly say = inject(Speech).say;
  protected readonly password = signal('');
  /** The account has a second factor, which a link does not stand in for. */
  protected readonly codeWanted = signal(false);
  protected readonly code = signal('');
  protected readonly factor = injectFactorSpeech();
  protected readonly codeFault = signal<FactorFault | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly fault = signal<WordKey | undefined>(undefined);

  protected async submit(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.fault.set(undefined);
    this.codeFault.set(undefined);
    try {
      await this.session.setPassword(this.password(), this.codeWanted() ? this.code() : undefined);
    } catch (error) {
      if (error instanceof SignInRefused && isAboutCode(error.refusal)) this.askForCode(error);
      else this.fault.set(error instanceof SignInRefused ? faultWord(error.refusal) : 'session.unreachable');
    } finally {
      this.busy.set(false);
    }
  }

  private askForCode({ refusal, cause }: SignInRefused): void {
    this.codeWanted.set(true);
    if (refusal.code !== 'second-factor-needed') this.codeFault.set(factorFault(cause, 'factor.wrongCode'));
  }
}

/** A link has no password that could be wrong. */
function isAboutCode({ code }: Refusal): boolean {
  return code === 'second-factor-needed' || code === 'invalid-credentials';
}

function faultWord({ code, paths }: Refusal): WordKey {
  if (code === 'link-used') return 'session.linkUsed';
  if (code !== 'invalid-request') return 'session.unreachable';
  return paths?.includes('token') ? 'session.linkUsed' : 'session.passwordGuessable';
}
