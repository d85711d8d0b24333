import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { mdiCalendarClock } from '@mdi/js';
import type { HoursRow } from '@tasty-food/contract';
import { BranchNames } from '@tasty-food/portal-session';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/chat-words';

/** When a branch is open, day by day, with the reason of an exception. */
@Component({
  selector: 'app-hours-table',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="card" role="group" [attr.aria-label]="say('rows.hours')">
      <header>
        <app-icon [path]="icon" />
        <h3>{{ say('rows.hours') }}</h3>
        @if (rows()[0]; as first) {
          <span class="kind">{{ branches.nameOf(first.branchId) }}</span>
        }
      </header>
      <table>
        <tbody>
          @for (row of rows(); track $index) {
            <tr>
              <th scope="row">
                {{ speech.weekday(row.date) }}
                @if (row.reason) {
                  <small>{{ row.reason }}</small>
                }
              </th>
              <td>
                @if (row.closed) {
                  <strong>{{ say('rows.closed') }}</strong>
                } @else {
                  {{ row.opens }} – {{ row.closes }}
                }
              </td>
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
export class HoursTable {
  readonly rows = input.required<readonly HoursRow[]>();
  protected readonly speech = inject(Speech);
  protected readonly branches = inject(BranchNames);
  protected readonly say = injectSay();
  protected readonly icon = mdiCalendarClock;
}
