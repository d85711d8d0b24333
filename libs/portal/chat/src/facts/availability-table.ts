import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { mdiPotSteamOutline } from '@mdi/js';
import type { AvailabilityRow } from '@tasty-food/contract';
import { Icon, OutMark, Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/chat-words';

/** Which dishes could be ordered when the answer was made; what is out by now bears the mark of this moment. */
@Component({
  selector: 'app-availability-table',
  imports: [Icon, OutMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="card" role="group" [attr.aria-label]="say('rows.availability')">
      <header>
        <app-icon [path]="icon" />
        <h3>{{ say('rows.availability') }}</h3>
      </header>
      <table>
        <tbody>
          @for (row of rows(); track row.dishId) {
            <tr>
              <th scope="row">
                {{ row.dish }}
                @if (out().has(row.dishId)) {
                  <app-out-mark />
                }
              </th>
              <td>{{ stateOf(row) }}</td>
            </tr>
          } @empty {
            <tr>
              <td>{{ say('rows.empty') }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrls: ['./facts-card.scss', './row-table.scss'],
})
export class AvailabilityTable {
  readonly rows = input.required<readonly AvailabilityRow[]>();
  readonly out = input<ReadonlyMap<string, unknown>>(new Map());
  private readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly icon = mdiPotSteamOutline;

  protected stateOf({ available, until }: AvailabilityRow): string {
    if (available) return this.say('facts.available');
    return until === undefined
      ? this.say('facts.unavailable')
      : this.say('rows.until', { until: this.speech.soon(until) });
  }
}
