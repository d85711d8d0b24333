import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { mdiWifiOff } from '@mdi/js';
import { Connection } from '@tasty-food/portal-live';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { of, switchMap, timer, map } from 'rxjs';

/** A blink of the network is no news. */
const NEWS_AFTER_MS = 1_500;

/** Says that the server cannot be reached, for as long as that is so. */
@Component({
  selector: 'app-connection-banner',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      @if (text(); as said) {
        <p><app-icon [path]="icon" />{{ said }}</p>
      }
    </div>
  `,
  styles: `
    p {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: var(--space-2);
      margin: 0;
      padding: var(--space-2) var(--space-4);
      padding-block-start: max(var(--space-2), env(safe-area-inset-top));
      color: var(--may-contain);
      background: var(--may-contain-ground);
      font-size: var(--text-m);
      font-weight: 500;
    }
    app-icon {
      font-size: 0.875rem;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class ConnectionBanner {
  private readonly say = inject(Speech).say;
  protected readonly icon = mdiWifiOff;
  private readonly news = toSignal(
    toObservable(inject(Connection).state).pipe(
      switchMap((state) => (state === 'lost' ? timer(NEWS_AFTER_MS).pipe(map(() => state)) : of(state))),
    ),
    { initialValue: 'open' },
  );
  protected readonly text = computed(() => {
    const state = this.news();
    return state === 'open' ? '' : this.say(state === 'offline' ? 'connection.offline' : 'connection.lost');
  });
}
