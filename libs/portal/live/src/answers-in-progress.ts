import { computed, Injectable, signal } from '@angular/core';

/** How many answers are being followed on this page: nothing may interrupt them. */
@Injectable({ providedIn: 'root' })
export class AnswersInProgress {
  private readonly following = signal(0);
  readonly count = computed(() => this.following());

  begin(): void {
    this.following.update((count) => count + 1);
  }

  end(): void {
    this.following.update((count) => count - 1);
  }
}
