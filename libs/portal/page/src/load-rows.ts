// In: an address, as a signal. Out: what the server says there, and what it said last when it cannot be reached.
import { HttpClient } from '@angular/common/http';
import { DestroyRef, effect, inject, Injectable, type Signal, signal, untracked } from '@angular/core';
import { readRefusal, type Refusal } from '@tasty-food/portal-session';
import { fromEvent, type Subscription } from 'rxjs';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';

/** What a page shows, with its age. */
export interface Rows<T> {
  /** The newest answer, kept while a newer one is asked for and when that fails. */
  readonly value: Signal<T | undefined>;
  readonly phase: Signal<'loading' | 'ready' | 'failed'>;
  readonly refusal: Signal<Refusal | undefined>;
  /** When `value` came, ISO 8601. */
  readonly seenAt: Signal<string | undefined>;
  reload(): void;
}

/** What each address said last, so that a page without a connection still shows it. Gone at sign-out, with the page itself. */
@Injectable({ providedIn: 'root' })
class LastSeen {
  readonly answers = new Map<string, { readonly value: unknown; readonly at: string }>();
}

/** Loads whenever the address changes, and again when the network is back. Undefined: there is nothing to ask for yet. */
export function loadRows<T>(address: () => string | undefined): Rows<T> {
  const http = inject(HttpClient);
  const { answers } = inject(LastSeen);
  const value = signal<T | undefined>(undefined);
  const phase = signal<'loading' | 'ready' | 'failed'>('loading');
  const refusal = signal<Refusal | undefined>(undefined);
  const seenAt = signal<string | undefined>(undefined);
  let request: Subscription | undefined;

  const load = (url: string | undefined) => {
    request?.unsubscribe();
    if (url === undefined) return;
    const before = answers.get(url);
    // Every address is asked for rows of one kind.
    value.set(before?.value as T | undefined);
    seenAt.set(before?.at);
    phase.set('loading');
    request = http.get<T>(url, { observe: 'response' }).subscribe({
      next: ({ body, headers }) => {
        const answer = body as T;
        const at = saidAt(headers.get('Date'));
        answers.set(url, { value: answer, at });
        value.set(answer);
        seenAt.set(at);
        refusal.set(undefined);
        phase.set('ready');
      },
      error: (error: unknown) => {
        refusal.set(readRefusal(error));
        phase.set('failed');
      },
    });
  };
  const reload = () => load(untracked(address));

  effect(() => {
    const url = address();
    untracked(() => load(url));
  });
  fromEvent(window, 'online')
    .pipe(takeUntilDestroyed())
    .subscribe(() => phase() === 'failed' && reload());
  inject(DestroyRef).onDestroy(() => request?.unsubscribe());
  return { value, phase, refusal, seenAt, reload };
}

/** When the server said it: what the device kept for a page without a network still bears that date. */
function saidAt(date: string | null): string {
  const said = Date.parse(date ?? '');
  return new Date(Number.isNaN(said) ? Date.now() : said).toISOString();
}
