// In: where the sessions of a person are listed. Out: each place can be signed out; it is gone at once, and back if the server says no.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { OwnSession, StaffSession } from '@tasty-food/contract';
import { injectRefusalText, loadRows, PageState, Said, type SaidOutcome } from '@tasty-food/portal-page';
import { Speech } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { injectSay } from '../words/account-words';
import { deviceOf } from './device-name';

/** One's own list says which session is this device's. */
type Place = StaffSession & Partial<Pick<OwnSession, 'current'>>;

/** Forgotten sessions are many; the newest are those that somebody looks for. */
const SHOWN_FIRST = 5;

@Component({
  selector: 'app-device-list',
  imports: [MatButtonModule, PageState, Said],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './device-list.html',
  styleUrl: './device-list.scss',
})
export class DeviceList {
  /** `GET` answers `{ sessions }`, and `DELETE` of one below it ends that one; undefined: nobody to ask for. */
  readonly url = input.required<string | undefined>();
  private readonly http = inject(HttpClient);
  private readonly speech = inject(Speech);
  private readonly refusalText = injectRefusalText();
  protected readonly say = injectSay();
  protected readonly list = loadRows<{ sessions: Place[] }>(() => this.url());
  /** Ended here, whatever the list says yet. */
  private readonly ended = signal<ReadonlySet<string>>(new Set());
  protected readonly sessions = computed(() =>
    (this.list.value()?.sessions ?? []).filter(({ sessionId }) => !this.ended().has(sessionId)),
  );
  protected readonly all = signal(false);
  protected readonly shown = computed(() => (this.all() ? this.sessions() : this.sessions().slice(0, SHOWN_FIRST)));
  protected readonly outcome = signal<SaidOutcome | undefined>(undefined);

  reload(): void {
    this.list.reload();
  }

  protected nameOf({ device }: Place): string {
    const { browser, system } = deviceOf(device);
    if (browser && system) return this.say('mine.device', { browser, system });
    return browser ?? system ?? this.say('mine.unknownDevice');
  }

  protected times({ createdAt, lastSeenAt }: Place): string {
    const since = this.say('mine.since', { date: this.soon(createdAt) });
    return `${since}, ${this.say('mine.seen', { date: this.soon(lastSeenAt) })}`;
  }

  protected soon(at: string): string {
    return this.speech.soon(at);
  }

  protected async end({ sessionId }: Place): Promise<void> {
    this.outcome.set(undefined);
    this.ended.update((before) => new Set(before).add(sessionId));
    try {
      await firstValueFrom(this.http.delete(`${this.url()}/${sessionId}`));
    } catch (error) {
      this.ended.update((before) => new Set([...before].filter((id) => id !== sessionId)));
      this.outcome.set({ text: this.refusalText(error), fault: true });
    }
  }
}
