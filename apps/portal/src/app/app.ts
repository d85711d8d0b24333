import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { SignInOverlay } from '@tasty-food/portal-session';

/** The shell: the page of the route, and the sign-in over it when it is needed. */
@Component({
  selector: 'app-root',
  imports: [RouterOutlet, SignInOverlay],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <router-outlet />
    <app-sign-in-overlay />
  `,
})
export class App {}
