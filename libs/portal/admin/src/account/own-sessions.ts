// In: where the person is signed in. Out: each place can be signed out; it is gone at once, and back if the server says no.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { OwnSession, OwnSessionList } from '@tasty-food/contract';
import { loadRows, PageState } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { Speech } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { injectRefusalText } from '../refusal-text';
import { Said, type SaidOutcome } from '../said';
import { injectSay } from '../words/admin-words';
import { deviceOf } from './device-name';

/** Forgotten sessions are many; the newest are those that somebody looks for. */
const SHOWN_FIRST = 5;

@Component({
  selector: 'app-own-sessions',
  imports: [MatButtonModule, PageState, Said],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="sessions-title">
      <h2 id="sessions-title">{{ say('mine.sessions') }}</h2>
      <app-page-state [rows]="list" />
      <ul>
        @for (place of shown(); track place.sessionId) {
          <li>
            <span>
              <strong>{{ nameOf(place) }}</strong>
              <span class="small">{{ times(place) }}</span>
            </span>
            @if (place.current) {
              <span class="small">{{ say('mine.thisDevice') }}</span>
            } @else {
              <button
                matButton="outlined"
                type="button"
                [attr.aria-label]="say('mine.endSessionOf', { device: nameOf(place), date: soon(place.createdAt) })"
                (click)="end(place)"
              >
                {{ say('mine.endSession') }}
              </button>
            }
          </li>
        }
      </ul>
      @if (shown().length < sessions().length) {
        <button matButton="tonal" type="button" (click)="all.set(true)">{{ say('admin.more') }}</button>
      }
      @if (sessions().length === 1) {
        <p class="small">{{ say('mine.onlyThis') }}</p>
      }
      <app-said [outcome]="outcome()" />
    </section>
  `,
  styleUrl: './part.scss',
})
export class OwnSessions {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly speech = inject(Speech);
  private readonly refusalText = injectRefusalText();
  protected readonly say = injectSay();
  readonly list = loadRows<OwnSessionList>(() => (this.session.staff() ? '/api/sessions' : undefined));
  /** Ended here, whatever the list says yet. */
  private readonly ended = signal<ReadonlySet<string>>(new Set());
  protected readonly sessions = computed(() =>
    (this.list.value()?.sessions ?? []).filter(({ sessionId }) => !this.ended().has(sessionId)),
  );
  protected readonly all = signal(false);
  protected readonly shown = computed(() => (this.all() ? this.sessions() : this.sessions().slice(0, SHOWN_FIRST)));
  protected readonly outcome = signal<SaidOutcome | undefined>(undefined);

  protected nameOf({ device }: OwnSession): string {
    const { browser, system } = deviceOf(device);
    if (browser && system) return this.say('mine.device', { browser, system });
    return browser ?? system ?? this.say('mine.unknownDevice');
  }

  protected times({ createdAt, lastSeenAt }: OwnSession): string {
    const since = this.say('mine.since', { date: this.soon(createdAt) });
    return `${since}, ${this.say('mine.seen', { date: this.soon(lastSeenAt) })}`;
  }

  protected soon(at: string): string {
    return this.speech.soon(at);
  }

  protected async end({ sessionId }: OwnSession): Promise<void> {
    this.outcome.set(undefined);
    this.ended.update((before) => new Set(before).add(sessionId));
    try {
      await firstValueFrom(this.http.delete(`/api/sessions/${sessionId}`));
    } catch (error) {
      this.ended.update((before) => new Set([...before].filter((id) => id !== sessionId)));
      this.outcome.set({ text: this.refusalText(error), fault: true });
    }
  }
}
