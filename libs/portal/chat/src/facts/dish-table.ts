import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { mdiSilverwareForkKnife } from '@mdi/js';
import type { DishRow } from '@tasty-food/contract';
import { DIET_WORDS, Icon, OutMark, Speech } from '@tasty-food/portal-ui';
import { injectHeading } from './rows-heading';

/** Dishes as the branch sells them: price, diet, and whether they can be ordered now. */
@Component({
  selector: 'app-dish-table',
  imports: [Icon, OutMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dish-table.html',
  styleUrls: ['./facts-card.scss', './dish-table.scss'],
})
export class DishTable {
  readonly rows = input.required<readonly DishRow[]>();
  /** By dish: those that are out at this moment, whenever the rows were read. */
  readonly out = input<ReadonlyMap<string, unknown>>(new Map());
  /** The day that the rows hold for, where it is not that of the question. */
  readonly asOf = input<string | undefined>();
  protected readonly speech = inject(Speech);
  protected readonly say = this.speech.say;
  protected readonly icon = mdiSilverwareForkKnife;
  protected readonly dietWords = DIET_WORDS;
  private readonly headingOf = injectHeading();
  protected readonly heading = computed(() => this.headingOf(this.say('facts.dishes'), this.asOf()));
}
