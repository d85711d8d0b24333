import { HttpClient } from '@angular/common/http';
import { computed, effect, inject, type Signal, signal, untracked } from '@angular/core';
import { loadRows, type Rows } from './load-rows';
import { firstValueFrom } from 'rxjs';

interface Page {
  readonly nextCursor?: string;
}

/** A list that comes page by page. `rows` is the first page, with its state; `pages` are all that are here. */
export interface Pages<T> {
  readonly rows: Rows<T>;
  readonly pages: Signal<readonly T[]>;
  /** There is another page behind. */
  readonly hasMore: Signal<boolean>;
  readonly loadingMore: Signal<boolean>;
  /** What the last attempt to get a further page threw. */
  readonly moreFault: Signal<unknown>;
  more(): Promise<void>;
}

/** Loads the first page whenever the address changes, and further ones when they are asked for. */
export function loadPages<T extends Page>(address: () => string | undefined): Pages<T> {
  const http = inject(HttpClient);
  const rows = loadRows<T>(address);
  const further = signal<readonly T[]>([]);
  const loadingMore = signal(false);
  const moreFault = signal<unknown>(undefined);
  const pages = computed(() => {
    const first = rows.value();
    return first ? [first, ...further()] : [];
  });
  const cursor = computed(() => pages().at(-1)?.nextCursor);

  // Another first page: what stood behind the former one may not follow this one.
  effect(() => {
    rows.value();
    further.set([]);
    moreFault.set(undefined);
  });

  const more = async () => {
    const [url, after, first] = [untracked(address), cursor(), rows.value()];
    if (url === undefined || after === undefined || loadingMore()) return;
    loadingMore.set(true);
    moreFault.set(undefined);
    try {
      const page = await firstValueFrom(http.get<T>(withCursor(url, after)));
      if (rows.value() === first) further.update((before) => [...before, page]);
    } catch (error) {
      moreFault.set(error);
    } finally {
      loadingMore.set(false);
    }
  };
  return { rows, pages, hasMore: computed(() => cursor() !== undefined), loadingMore, moreFault, more };
}

function withCursor(url: string, cursor: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams({ cursor })}`;
}
