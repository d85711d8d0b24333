import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { mdiEyeOffOutline, mdiEyeOutline } from '@mdi/js';
import { Icon, Sheet, Speech, type WordKey } from '@tasty-food/portal-ui';
import type { Refusal } from './refusal';
import { Session, SignInRefused } from './session';

/** Whoever opened the link of an invitation or a reset chooses a password, and is signed in. */
@Component({
  selector: 'app-set-password',
  imports: [FormsModule, Icon, MatButtonModule, MatFormFieldModule, MatInputModule, Sheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './set-password.html',
  styleUrl: './sign-in.scss',
})
export class SetPassword {
  protected readonly session = inject(Session);
  protected readonly say = inject(Speech).say;
  protected readonly password = signal('');
  protected readonly passwordShown = signal(false);
  protected readonly busy = signal(false);
  protected readonly fault = signal<WordKey | undefined>(undefined);
  protected readonly eye = { shown: mdiEyeOffOutline, hidden: mdiEyeOutline };

  protected async submit(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      await this.session.setPassword(this.password());
    } catch (error) {
      this.fault.set(error instanceof SignInRefused ? faultWord(error.refusal) : 'session.unreachable');
    } finally {
      this.busy.set(false);
    }
  }
}

function faultWord({ code, paths }: Refusal): WordKey {
  if (code === 'link-used') return 'session.linkUsed';
  if (code !== 'invalid-request') return 'session.unreachable';
  return paths?.includes('token') ? 'session.linkUsed' : 'session.passwordGuessable';
}
