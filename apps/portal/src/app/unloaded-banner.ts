import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { NavigationEnd, Router } from '@angular/router';
import { Speech } from '@tasty-food/portal-ui';
import { filter } from 'rxjs';
import { Unloaded } from './unloaded';

/** Says that a page, or a part of one, did not come, and loads it anew; what was asked is kept on the device and at the server. */
@Component({
  selector: 'app-unloaded-banner',
  imports: [MatButtonModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (isMissing()) {
      <div role="alert">
        <span>{{ say('update.missing') }}</span>
        <button matButton type="button" (click)="load()">{{ say('update.reload') }}</button>
      </div>
    }
  `,
  styles: `
    div {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: var(--space-2);
      padding-inline: var(--space-4);
      padding-block-start: env(safe-area-inset-top);
      color: var(--mat-sys-on-error-container);
      background: var(--mat-sys-error-container);
      font-size: var(--text-m);
    }
    button {
      min-block-size: var(--target);
      --mat-button-text-label-text-color: currentColor;
    }
  `,
})
export class UnloadedBanner {
  private readonly unloaded = inject(Unloaded);
  protected readonly say = inject(Speech).say;
  protected readonly isMissing = computed(() => this.unloaded.part() || this.unloaded.page() !== undefined);

  constructor() {
    const arrived = inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd));
    arrived.pipe(takeUntilDestroyed()).subscribe(() => this.unloaded.page.set(undefined));
  }

  protected load(): void {
    const page = this.unloaded.page();
    if (page === undefined) location.reload();
    else location.assign(page);
  }
}
