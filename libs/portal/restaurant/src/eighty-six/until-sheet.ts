import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Sheet, Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/restaurant-words';
import { brusselsDay, brusselsMoment, nextBrussels } from './brussels-moment';

/** The evening's service begins, and the morning's deliveries have been put away. */
const TONIGHT = '18:00';
const TOMORROW = '10:00';

/** How long a dish is out. */
@Component({
  selector: 'app-until-sheet',
  imports: [MatButtonModule, Sheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './until-sheet.html',
  styleUrl: './until-sheet.scss',
})
export class UntilSheet {
  readonly dish = input.required<string>();
  /** ISO 8601; undefined: until somebody brings it back. */
  readonly chosen = output<string | undefined>();
  readonly closed = output();
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  private readonly sheet = viewChild.required(Sheet);
  private readonly openedAt = new Date();
  private readonly evening = brusselsMoment(brusselsDay(this.openedAt), TONIGHT);
  /** None once the evening has begun. */
  protected readonly tonight = this.evening > this.openedAt ? this.evening.toISOString() : undefined;
  protected readonly tomorrow = brusselsMoment(brusselsDay(this.openedAt, 1), TOMORROW).toISOString();
  protected readonly time = signal('');
  protected readonly atTime = computed(() =>
    this.time() === '' ? undefined : nextBrussels(this.time(), new Date()).toISOString(),
  );

  protected choose(until: string | undefined): void {
    this.chosen.emit(until);
    this.sheet().close();
  }
}
