// In: who is signed in, and whether the page is seen. Out: what changed in their branches, as it happens.
import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { PortalEvent } from '@tasty-food/contract';
import { Session } from '@tasty-food/portal-session';
import { Subject, type Subscription } from 'rxjs';
import { followEvents } from './follow-events';

const URL = '/api/events';

/**
 * The one event stream of the portal beside those of answers. It rests while the page is hidden, because a browser on HTTP/1.1 has six
 * connections for all its tabs, and goes on after the last event when the page is seen again.
 */
@Injectable({ providedIn: 'root' })
export class PortalFeed {
  private readonly session = inject(Session);
  private readonly told = new Subject<PortalEvent>();
  private readonly seen = signal(!document.hidden);
  private readonly broken = signal(false);
  private following: Subscription | undefined;
  private lastId = '';

  readonly events = this.told.asObservable();
  /** It flowed and does not any more: what is shown may be out of date. */
  readonly lost = this.broken.asReadonly();

  constructor() {
    document.addEventListener('visibilitychange', () => this.seen.set(!document.hidden));
    effect(() => {
      const wanted = this.session.staff() !== undefined && this.seen();
      untracked(() => (wanted ? this.follow() : this.rest()));
    });
  }

  private follow(): void {
    this.following ??= followEvents<PortalEvent>(URL, {
      after: this.lastId,
      onId: (id) => (this.lastId = id),
      onConnection: (open) => this.broken.set(!open),
    }).subscribe((event) => this.told.next(event));
  }

  private rest(): void {
    this.following?.unsubscribe();
    this.following = undefined;
    this.broken.set(false);
  }
}
