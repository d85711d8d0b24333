// In: the feed, and what the device says of its network. Out: whether the server can be reached.
import { computed, inject, Injectable, signal } from '@angular/core';
import { PortalFeed } from './portal-feed';

/**
 * `offline`: the device has no network. `lost`: it says it has one, and the stream of the server is broken all the same; a device in a
 * kitchen is often in a network that leads nowhere.
 */
export type ConnectionState = 'open' | 'lost' | 'offline';

@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly feed = inject(PortalFeed);
  private readonly network = signal(navigator.onLine);
  readonly state = computed<ConnectionState>(() => {
    if (!this.network()) return 'offline';
    return this.feed.lost() ? 'lost' : 'open';
  });

  constructor() {
    addEventListener('online', () => this.network.set(true));
    addEventListener('offline', () => this.network.set(false));
  }
}
