import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiClockOutline, mdiUndoVariant } from '@mdi/js';
import type { MenuDish } from '@tasty-food/contract';
import type { OutDish } from '@tasty-food/portal-live';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/menu-words';

/** A dish that is out: who said so and when, until when, and the way back. */
@Component({
  selector: 'app-out-card',
  imports: [Icon, MatButtonModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div>
      <h3>{{ dish().name }}</h3>
      @if (out().by && out().at; as at) {
        <p>{{ say('eightySix.by', { name: out().by ?? '', time: speech.soon(at) }) }}</p>
      }
    </div>
    <div class="actions">
      <button
        matButton="outlined"
        type="button"
        class="until"
        [attr.aria-label]="say('eightySix.howLong', { dish: dish().name }) + ', ' + untilWords()"
        (click)="timed.emit()"
      >
        <span class="inner"><app-icon [path]="icons.until" />{{ untilWords() }}</span>
      </button>
      <button
        matButton="filled"
        type="button"
        [attr.aria-label]="say('eightySix.bringBackDish', { dish: dish().name })"
        (click)="broughtBack.emit()"
      >
        <span class="inner"><app-icon [path]="icons.back" />{{ say('eightySix.bringBack') }}</span>
      </button>
    </div>
  `,
  styleUrl: './out-card.scss',
})
export class OutCard {
  readonly dish = input.required<MenuDish>();
  readonly out = input.required<OutDish>();
  readonly timed = output();
  readonly broughtBack = output();
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly icons = { until: mdiClockOutline, back: mdiUndoVariant };

  protected untilWords(): string {
    const { until } = this.out();
    return until === undefined
      ? this.say('eightySix.untilBack')
      : this.say('eightySix.until', { time: this.speech.soon(until) });
  }
}
