import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Session } from './session';
import { SetPassword } from './set-password';
import { SignIn } from './sign-in';

/** The sign-in when it is needed, or the choice of a password; their forms are loaded only then, since most visits begin signed in. */
@Component({
  selector: 'app-sign-in-overlay',
  imports: [SetPassword, SignIn],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (session.passwordWanted()) {
      @defer (on immediate) {
        <app-set-password />
      }
    } @else if (session.signInNeeded()) {
      @defer (on immediate) {
        <app-sign-in />
      }
    }
  `,
})
export class SignInOverlay {
  protected readonly session = inject(Session);
}
