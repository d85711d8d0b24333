import { HttpClient } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { Health } from '@tasty-food/contract';
import { catchError, EMPTY } from 'rxjs';

/** What the server says of itself: asked once, for the chip that tells a simulator from Claude. */
@Injectable({ providedIn: 'root' })
export class ServerHealth {
  private readonly health = signal<Health | undefined>(undefined);
  /** Claude is not asked at the moment: the last questions found no answer. */
  readonly claudeAway = computed(() => this.health()?.checks.claude.status === 'down');
  readonly simulated = computed(() => this.health()?.checks.claude.simulated ?? false);

  constructor() {
    inject(HttpClient)
      .get<Health>('/health')
      .pipe(catchError(() => EMPTY))
      .subscribe((health) => this.health.set(health));
  }
}
