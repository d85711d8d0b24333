import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { HoursRow } from '@tasty-food/contract';
import { brusselsDay } from '@tasty-food/portal-page';
import { Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/branches-words';

/** Days with their hours, and what differs from the week. */
@Component({
  selector: 'app-day-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './day-list.html',
  styleUrl: './day-list.scss',
})
export class DayList {
  readonly rows = input.required<readonly HoursRow[]>();
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly today = brusselsDay(new Date());
  protected readonly days = computed(() =>
    [...Map.groupBy(this.rows(), ({ date }) => date)].map(([date, rows]) => ({
      date,
      rows,
      reason: rows.find(({ reason }) => reason !== undefined)?.reason,
    })),
  );

  protected period({ opens, closes, closed }: HoursRow): string {
    return closed ? this.say('hours.closed') : `${opens ?? ''} – ${closes ?? ''}`;
  }
}
