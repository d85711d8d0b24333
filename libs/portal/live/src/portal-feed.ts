// In: who is signed in, and whether the page is seen. Out: what changed in their branches, as it happens.
import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { PortalEvent } from '@tasty-food/contract';
import { Session } from '@tasty-food/portal-session';
import { Subject } from 'rxjs';
import { followEvents } from './follow-events';
import { inOneTab } from './in-one-tab';

const URL = '/api/events';
const NAME = 'tasty-food.feed';

/** What the tab that follows tells the others. */
type Passed = { readonly event: PortalEvent; readonly id: string } | { readonly open: boolean };

/**
 * The one event stream of a browser beside those of answers: one of the tabs that are seen follows it and passes on what it hears,
 * because a browser on HTTP/1.1 has six connections for all its tabs. It rests while none is seen, and goes on after the last event.
 */
@Injectable({ providedIn: 'root' })
export class PortalFeed {
  private readonly session = inject(Session);
  private readonly told = new Subject<PortalEvent>();
  private readonly seen = signal(!document.hidden);
  private readonly broken = signal(false);
  private readonly tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel(NAME) : undefined;
  private stop: (() => void) | undefined;
  private lastId = '';

  readonly events = this.told.asObservable();
  /** It flowed and does not any more: what is shown may be out of date. */
  readonly lost = this.broken.asReadonly();

  constructor() {
    document.addEventListener('visibilitychange', () => this.seen.set(!document.hidden));
    this.tabs?.addEventListener('message', ({ data }: MessageEvent<Passed>) => this.hear(data));
    effect(() => {
      const wanted = this.session.staff() !== undefined && this.seen();
      untracked(() => (wanted ? this.follow() : this.rest()));
    });
  }

  private follow(): void {
    this.stop ??= inOneTab(NAME, () => {
      const following = followEvents<PortalEvent>(URL, {
        after: this.lastId,
        onId: (id) => (this.lastId = id),
        onConnection: (open) => this.pass({ open }),
      }).subscribe((event) => this.pass({ event, id: this.lastId }));
      return () => following.unsubscribe();
    });
  }

  private rest(): void {
    this.stop?.();
    this.stop = undefined;
    this.broken.set(false);
  }

  private pass(heard: Passed): void {
    this.hear(heard);
    this.tabs?.postMessage(heard);
  }

  private hear(heard: Passed): void {
    if ('open' in heard) return this.broken.set(!heard.open);
    this.lastId = heard.id;
    this.told.next(heard.event);
  }
}
