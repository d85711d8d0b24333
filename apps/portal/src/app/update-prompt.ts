// In: a new version that is ready, and whether an answer is being written. Out: an offer; only the person reloads the page.
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { SwUpdate } from '@angular/service-worker';
import { AnswersInProgress } from '@tasty-food/portal-live';
import { Speech } from '@tasty-food/portal-ui';
import { filter, map, merge } from 'rxjs';

/** Offers the new version once no answer is being written any more. */
@Component({
  selector: 'app-update-prompt',
  imports: [MatButtonModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (ready() && answers.count() === 0) {
      <div role="status">
        <span>{{ say('update.ready') }}</span>
        <button matButton type="button" (click)="load()">{{ say('update.load') }}</button>
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
      color: var(--mat-sys-on-primary-container);
      background: var(--mat-sys-primary-container);
      font-size: var(--text-m);
    }
    button {
      min-block-size: var(--target);
    }
  `,
})
export class UpdatePrompt {
  private readonly worker = inject(SwUpdate);
  protected readonly answers = inject(AnswersInProgress);
  protected readonly say = inject(Speech).say;
  protected readonly ready = toSignal(
    merge(
      this.worker.versionUpdates.pipe(filter(({ type }) => type === 'VERSION_READY')),
      // What this version still needs is gone from the server.
      this.worker.unrecoverable,
    ).pipe(map(() => true)),
    { initialValue: false },
  );

  protected load(): void {
    location.reload();
  }
}
