// In: what the server knows of this person's files of the last day. Out: those it refused, seen after the page was loaded anew too.
import { HttpClient } from '@angular/common/http';
import { computed, effect, inject, Injectable, signal } from '@angular/core';
import type { UploadList, UploadProgress } from '@tasty-food/contract';
import { isManager } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';

const DISMISSED_KEY = 'tasty-food.dismissed-uploads';
/** More than a day brings; the server forgets them after one. */
const DISMISSED_MAX = 200;

@Injectable({ providedIn: 'root' })
export class EarlierUploads {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  /** Newest first. */
  private readonly known = signal<readonly UploadProgress[]>([]);
  private readonly dismissed = signal<readonly string[]>(
    JSON.parse(localStorage.getItem(DISMISSED_KEY) ?? '[]') as string[],
  );

  /** Without those whose file was taken since. */
  readonly refused = computed(() => {
    const own = this.known().filter((upload) => upload.own);
    return own.filter(
      ({ uploadId, state, fileName }, at) =>
        state === 'refused' &&
        !this.dismissed().includes(uploadId) &&
        !own.slice(0, at).some((newer) => newer.fileName === fileName),
    );
  });

  constructor() {
    const mayUpload = computed(() => isManager(this.session.staff()));
    // Once for a page: what is refused while it is open, its own list shows.
    effect(() => {
      if (!mayUpload()) return this.known.set([]);
      this.http.get<UploadList>('/api/documents/uploads').subscribe({
        next: ({ uploads }) => this.known.set(uploads),
        // The library itself says that there is no connection.
        error: () => undefined,
      });
    });
  }

  dismiss(uploadId: string): void {
    this.dismissed.update((ids) => [...ids, uploadId].slice(-DISMISSED_MAX));
    localStorage.setItem(DISMISSED_KEY, JSON.stringify(this.dismissed()));
  }
}
