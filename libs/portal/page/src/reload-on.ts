import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { PortalEvent } from '@tasty-food/contract';
import { PortalFeed } from '@tasty-food/portal-live';
import { debounceTime, filter } from 'rxjs';
import type { Rows } from './load-rows';

/** One change can be many events: the cells of every dish with that ingredient. */
const SETTLED_MS = 250;

/** Loads the rows anew when something happened that they may show, or when nobody can tell what was missed. */
export function reloadOn(rows: Rows<unknown>, concerns: (event: PortalEvent) => boolean): void {
  inject(PortalFeed)
    .events.pipe(
      filter(
        (event) => concerns(event) || (event.type === 'feed-start' && !event.resumed && rows.phase() !== 'loading'),
      ),
      debounceTime(SETTLED_MS),
      takeUntilDestroyed(),
    )
    .subscribe(() => rows.reload());
}
