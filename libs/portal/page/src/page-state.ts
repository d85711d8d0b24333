import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiWifiOff } from '@mdi/js';
import { Connection } from '@tasty-food/portal-live';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { injectSay, type PageWordKey } from './words/page-words';
import type { Rows } from './load-rows';

const FAULT_WORDS: Partial<Record<string, PageWordKey>> = { offline: 'page.offline', forbidden: 'page.forbidden' };

/** What a page says of its rows: that they are coming, that they did not, how old they are. Nothing while all is well. */
@Component({
  selector: 'app-page-state',
  imports: [Icon, MatButtonModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (rows().phase() === 'failed') {
      <div class="state failed" [class.alone]="!rows().value()" role="alert">
        <app-icon [path]="icon" />
        <p>{{ fault() }}</p>
        <button matButton="tonal" type="button" (click)="rows().reload()">{{ say('page.retry') }}</button>
      </div>
    } @else if (!rows().value()) {
      <p class="loading" role="status">
        <span class="visually-hidden">{{ say('page.loading') }}</span>
        @for (line of [1, 2, 3, 4, 5]; track line) {
          <span class="line" aria-hidden="true"></span>
        }
      </p>
    } @else if (age(); as said) {
      <p class="state" role="status"><app-icon [path]="icon" />{{ said }}</p>
    }
  `,
  styleUrl: './page-state.scss',
})
export class PageState {
  readonly rows = input.required<Rows<unknown>>();
  /** The page follows what other screens do, and says so when it cannot. */
  readonly live = input(false);
  private readonly speech = inject(Speech);
  private readonly connection = inject(Connection);
  protected readonly say = injectSay();
  protected readonly icon = mdiWifiOff;
  protected readonly fault = computed(() =>
    this.withAge(this.say(FAULT_WORDS[this.rows().refusal()?.code ?? ''] ?? 'page.failed')),
  );
  /** Rows that came, from the server or from what the device keeps, while nobody can tell whether they still hold. */
  protected readonly age = computed(() => {
    if (this.connection.state() === 'open') return '';
    return this.withAge(this.live() ? this.say('page.notLive') : '');
  });

  private withAge(text: string): string {
    const seen = this.rows().seenAt();
    return seen === undefined ? text : `${text} ${this.say('page.stale', { time: this.speech.soon(seen) })}`.trim();
  }
}
