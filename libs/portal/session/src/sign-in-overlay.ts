import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { SecondFactorWanted } from './second-factor/second-factor-wanted';
import { Session } from './session';
import { SetPassword } from './set-password';
import { SignIn } from './sign-in';

/** The sign-in when it is needed, the choice of a password, or a second factor that the role needs; their forms are loaded only then, since most visits begin signed in. */
@Component({
  selector: 'app-sign-in-overlay',
  imports: [SecondFactorWanted, SetPassword, SignIn],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (session.passwordWanted()) {
      @defer (on immediate) {
        <app-set-password />
      }
    } @else if (session.secondFactorWanted()) {
      @defer (on immediate) {
        <app-second-factor-wanted />
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
