// In: where the person is signed in. Out: each other place can be signed out.
import { ChangeDetectionStrategy, Component, computed, inject, viewChild } from '@angular/core';
import { Session } from '@tasty-food/portal-session';
import { DeviceList } from '../devices/device-list';
import { injectSay } from '../words/account-words';

@Component({
  selector: 'app-own-sessions',
  imports: [DeviceList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="sessions-title">
      <h2 id="sessions-title">{{ say('mine.sessions') }}</h2>
      <app-device-list [url]="url()" />
    </section>
  `,
  styleUrl: './part.scss',
})
export class OwnSessions {
  private readonly session = inject(Session);
  protected readonly say = injectSay();
  private readonly devices = viewChild.required(DeviceList);
  protected readonly url = computed(() => (this.session.staff() ? '/api/sessions' : undefined));

  reload(): void {
    this.devices().reload();
  }
}
