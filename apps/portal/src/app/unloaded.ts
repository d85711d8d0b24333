import { ErrorHandler, inject, Injectable, signal } from '@angular/core';
import type { NavigationError } from '@angular/router';

/** Angular's number for a deferred part of a page whose code did not come. */
const PART_NOT_LOADED = 750;

/** What of the portal's own code did not come: the network was away at that moment, or a newer version has taken its place. */
@Injectable({ providedIn: 'root' })
export class Unloaded {
  /** The address of the page; it is asked for again by the next tap on its link. */
  readonly page = signal<string | undefined>(undefined);
  /** Angular never asks for it again. */
  readonly part = signal(false);
}

/** For the router. */
export function noteUnloadedPage({ url }: NavigationError): void {
  inject(Unloaded).page.set(url);
}

@Injectable()
export class NoteUnloadedPart extends ErrorHandler {
  private readonly unloaded = inject(Unloaded);

  override handleError(error: unknown): void {
    if (error instanceof Error && 'code' in error && Math.abs(Number(error.code)) === PART_NOT_LOADED)
      this.unloaded.part.set(true);
    super.handleError(error);
  }
}
