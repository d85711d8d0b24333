import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { BranchHours } from '@tasty-food/contract';
import { brusselsDay, loadRows, nextBrussels } from '@tasty-food/portal-page';
import { Sheet, Speech } from '@tasty-food/portal-ui';
import { injectSay, type MenuWordKey } from '../words/menu-words';
import { backTimes } from './back-times';

/** A branch is closed for two weeks at most: see what its hours tell of a change. */
const DAYS_AHEAD = 14;

/** How long a dish is out. */
@Component({
  selector: 'app-until-sheet',
  imports: [MatButtonModule, Sheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './until-sheet.html',
  styleUrl: './until-sheet.scss',
})
export class UntilSheet {
  readonly branchId = input.required<string>();
  readonly dish = input.required<string>();
  /** ISO 8601; undefined: until somebody brings it back. */
  readonly chosen = output<string | undefined>();
  readonly closed = output();
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  private readonly sheet = viewChild.required(Sheet);
  private readonly hours = loadRows<BranchHours>(() => {
    const now = new Date();
    const query = new URLSearchParams({ from: brusselsDay(now, -1), to: brusselsDay(now, DAYS_AHEAD) });
    return `/api/branches/${encodeURIComponent(this.branchId())}/hours?${query}`;
  });
  protected readonly choices = computed<readonly { word: MenuWordKey; until: string }[]>(() => {
    const { laterToday, closing, nextDay } = backTimes(this.hours.value()?.rows ?? [], new Date());
    return [
      ...(laterToday ? [{ word: 'eightySix.laterToday' as const, until: laterToday }] : []),
      ...(closing ? [{ word: 'eightySix.closing' as const, until: closing }] : []),
      ...(nextDay ? [{ word: 'eightySix.nextDay' as const, until: nextDay }] : []),
    ];
  });
  protected readonly time = signal('');
  protected readonly atTime = computed(() =>
    this.time() === '' ? undefined : nextBrussels(this.time(), new Date()).toISOString(),
  );

  protected choose(until: string | undefined): void {
    this.chosen.emit(until);
    this.sheet().close();
  }
}
