import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiAlertCircleOutline, mdiStopCircleOutline } from '@mdi/js';
import { Icon, Speech } from '@tasty-food/portal-ui';
import type { Outcome } from './turn-outcome-words';

/** How an answer ended, when it did not simply end well, with the one thing to do about it. */
@Component({
  selector: 'app-outcome-line',
  imports: [Icon, MatButtonModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p [class.failed]="outcome().failed" [attr.role]="outcome().failed ? 'alert' : null">
      <app-icon [path]="outcome().failed ? icons.failed : icons.stopped" />
      <span>{{ say(outcome().word) }}</span>
    </p>
    @if (label(); as text) {
      <button matButton="tonal" type="button" [disabled]="wait() > 0" (click)="acted.emit()">{{ text }}</button>
    }
  `,
  styleUrl: './outcome-line.scss',
})
export class OutcomeLine {
  readonly outcome = input.required<Outcome>();
  readonly acted = output();
  protected readonly say = inject(Speech).say;
  protected readonly icons = { failed: mdiAlertCircleOutline, stopped: mdiStopCircleOutline };
  /** Seconds until the action is worth trying. */
  protected readonly wait = signal(0);

  protected readonly label = computed(() => {
    const { action } = this.outcome();
    if (action === undefined) return '';
    if (action === 'new-conversation') return this.say('turn.newConversation');
    return this.wait() > 0 ? this.say('turn.tryAgainIn', { seconds: this.wait() }) : this.say('turn.tryAgain');
  });

  constructor() {
    effect((onCleanup) => {
      this.wait.set(this.outcome().waitSeconds ?? 0);
      const clock = setInterval(() => this.wait.update((seconds) => Math.max(0, seconds - 1)), 1000);
      onCleanup(() => clearInterval(clock));
    });
  }
}
