import { ChangeDetectionStrategy, Component, inject, input, model } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiClose, mdiPlus } from '@mdi/js';
import type { Period } from '@tasty-food/contract';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/branches-words';

/** As the contract has it. */
const PERIODS_MAX = 4;
const FIRST: Period = { opens: '11:30', closes: '14:30' };
const NEXT: Period = { opens: '17:30', closes: '22:00' };

/** The periods of one day; none: closed. */
@Component({
  selector: 'app-periods-field',
  imports: [Icon, MatButtonModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './periods-field.html',
  styleUrl: './periods-field.scss',
})
export class PeriodsField {
  readonly periods = model.required<readonly Period[]>();
  /** Whose day it is, for screen readers. */
  readonly day = input.required<string>();
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly icons = { add: mdiPlus, remove: mdiClose };
  protected readonly most = PERIODS_MAX;

  protected add(): void {
    this.periods.update((periods) => [...periods, periods.length === 0 ? FIRST : NEXT]);
  }

  protected remove(at: number): void {
    this.periods.update((periods) => periods.filter((_, other) => other !== at));
  }

  protected set(at: number, change: Partial<Period>): void {
    this.periods.update((periods) =>
      periods.map((period, other) => (other === at ? { ...period, ...change } : period)),
    );
  }

  protected isNight({ opens, closes }: Period): boolean {
    return closes <= opens;
  }
}
