// In: who is signed in and the address. Out: the places they can go to, a bar below on a phone, a rail beside on wider screens.
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { mdiDotsHorizontal } from '@mdi/js';
import { PortalFeed } from '@tasty-food/portal-live';
import { Session } from '@tasty-food/portal-session';
import { Icon, Sheet, Speech } from '@tasty-food/portal-ui';
import { filter, map } from 'rxjs';
import { watchKeyboard } from './watch-keyboard';
import { CHAT, IN_THE_BAR, placeOf, placesFor, type Place } from './places';

@Component({
  selector: 'app-navigation',
  imports: [Icon, RouterLink, Sheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './navigation.html',
  styleUrl: './navigation.scss',
  host: { '[class.behind-keyboard]': 'keyboardUp()' },
})
export class Navigation {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly say = inject(Speech).say;
  protected readonly keyboardUp = watchKeyboard();
  protected readonly icon = mdiDotsHorizontal;
  protected readonly inTheBar = IN_THE_BAR;
  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );
  protected readonly current = computed(() => placeOf(this.url()));
  protected readonly places = computed(() => placesFor(this.session.staff()?.role));
  protected readonly others = computed(() => this.places().slice(IN_THE_BAR));
  /** From the menu one comes back to the conversation one left. */
  private readonly lastChat = linkedSignal<string, string>({
    source: this.url,
    computation: (url, before) => (placeOf(url) === CHAT ? url : (before?.value ?? '/')),
  });
  protected readonly moreOpen = signal(false);

  constructor() {
    // The feed flows from the first page on, whichever it is.
    inject(PortalFeed);
  }

  protected linkOf(place: Place): string {
    return place === CHAT ? this.lastChat() : `/${place.path}`;
  }

  protected skip(): void {
    const main = document.querySelector('main');
    if (!main) return;
    main.tabIndex = -1;
    main.focus();
  }
}
