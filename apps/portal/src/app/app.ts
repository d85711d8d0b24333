import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { SignInOverlay } from '@tasty-food/portal-session';
import { Navigation } from './navigation';

/** The shell: the places of the portal, the page of the route, and the sign-in over it when it is needed. */
@Component({
  selector: 'app-root',
  imports: [Navigation, RouterOutlet, SignInOverlay],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-navigation />
    <div class="place"><router-outlet /></div>
    <app-sign-in-overlay />
  `,
  styleUrl: './app.scss',
})
export class App {}
