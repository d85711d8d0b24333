import { ChangeDetectionStrategy, Component, computed, effect, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiAlertCircleOutline, mdiClockOutline, mdiStopCircleOutline } from '@mdi/js';
import { Icon, type WordKey } from '@tasty-food/portal-ui';
import { injectSay } from '../words/chat-words';
import type { Outcome } from './turn-outcome-words';

/** What can be looked at without Claude. */
const INSTEAD: readonly { path: string; word: WordKey }[] = [
  { path: '/menu', word: 'nav.menu' },
  { path: '/register', word: 'nav.register' },
  { path: '/86', word: 'nav.eightySix' },
];

/** How an answer ended, when it did not simply end well, with the one thing to do about it. */
@Component({
  selector: 'app-outcome-line',
  imports: [Icon, MatButtonModule, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p [class.failed]="outcome().failed" [attr.role]="outcome().failed ? 'alert' : outcome().waiting ? 'status' : null">
      <app-icon [path]="icon()" />
      <span>{{ say(outcome().word) }}</span>
    </p>
    @if (label(); as text) {
      <button matButton="tonal" type="button" [disabled]="wait() > 0" (click)="act()">{{ text }}</button>
    }
    @if (outcome().actionWord) {
      <button matButton type="button" (click)="acted.emit('discard')">{{ say('waiting.discard') }}</button>
    }
    @if (outcome().instead) {
      <nav [attr.aria-label]="say('exchange.instead')">
        <span>{{ say('exchange.instead') }}</span>
        @for (place of instead; track place.path) {
          <a matButton [routerLink]="place.path">{{ say(place.word) }}</a>
        }
      </nav>
    }
  `,
  styleUrl: './outcome-line.scss',
})
export class OutcomeLine {
  readonly outcome = input.required<Outcome>();
  readonly acted = output<NonNullable<Outcome['action']>>();
  protected readonly say = injectSay();
  protected readonly instead = INSTEAD;
  /** Seconds until the action is worth trying. */
  protected readonly wait = signal(0);

  protected readonly icon = computed(() => {
    if (this.outcome().waiting) return mdiClockOutline;
    return this.outcome().failed ? mdiAlertCircleOutline : mdiStopCircleOutline;
  });
  protected readonly label = computed(() => {
    const { action, actionWord } = this.outcome();
    if (action === undefined) return '';
    if (actionWord) return this.say(actionWord);
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

  protected act(): void {
    const { action } = this.outcome();
    if (action) this.acted.emit(action);
  }
}
