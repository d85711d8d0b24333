import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Session, SignInOverlay } from '@tasty-food/portal-session';
import { CommandPalette } from './command-palette';
import { ConnectionBanner } from './connection-banner';
import { Navigation } from './navigation';
import { UnloadedBanner } from './unloaded-banner';
import { UpdatePrompt } from './update-prompt';

/** The shell: the places of the portal, what is new, the page of the route, and the sign-in over it when it is needed. */
@Component({
  selector: 'app-root',
  imports: [CommandPalette, ConnectionBanner, Navigation, RouterOutlet, SignInOverlay, UnloadedBanner, UpdatePrompt],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-navigation />
    <div class="news"><app-connection-banner /><app-unloaded-banner /><app-update-prompt /></div>
    <div class="place"><router-outlet /></div>
    @if (paletteOpen()) {
      @defer (on immediate) {
        <app-command-palette (closed)="paletteOpen.set(false)" />
      }
    }
    <app-sign-in-overlay />
  `,
  styleUrl: './app.scss',
  host: { '(document:keydown)': 'press($event)' },
})
export class App {
  private readonly session = inject(Session);
  protected readonly paletteOpen = signal(false);

  /** Ctrl+K or Cmd+K from anywhere. */
  protected press(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (this.session.staff() && !this.session.signInNeeded()) this.paletteOpen.set(true);
  }
}
