import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Session } from './session';
import { SignIn } from './sign-in';

/** The sign-in when it is needed; its form is loaded only then, since most visits begin signed in. */
@Component({
  selector: 'app-sign-in-overlay',
  imports: [SignIn],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (session.signInNeeded()) {
      @defer (on immediate) {
        <app-sign-in />
      }
    }
  `,
})
export class SignInOverlay {
  protected readonly session = inject(Session);
}
