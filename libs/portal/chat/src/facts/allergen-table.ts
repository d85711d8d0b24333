import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiAccountEye, mdiClipboardCheckOutline } from '@mdi/js';
import type { AllergenRow } from '@tasty-food/contract';
import { AllergenCells, AllergenStateBadge, allergenWord, Icon, OutMark, Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/chat-words';
import { injectHeading } from './rows-heading';
import { registerTable } from './register-rows';

/** Rows of the allergen register: one dish as a list with the warnings first, several as a table of dish × allergen. */
@Component({
  selector: 'app-allergen-table',
  imports: [AllergenCells, AllergenStateBadge, Icon, OutMark, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './allergen-table.html',
  styleUrls: ['./facts-card.scss', './allergen-table.scss'],
})
export class AllergenTable {
  readonly rows = input.required<readonly AllergenRow[]>();
  /** By dish: those that are out at this moment, whenever the rows were read. */
  readonly out = input<ReadonlyMap<string, unknown>>(new Map());
  /** Whose rows they are; without it no card can be shown to a guest. */
  readonly branchId = input<string | undefined>();
  /** The day that the rows hold for, where it is not that of the question. */
  readonly asOf = input<string | undefined>();
  private readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly icon = mdiClipboardCheckOutline;
  protected readonly guestIcon = mdiAccountEye;
  protected readonly allergenWord = allergenWord;
  private readonly headingOf = injectHeading();
  protected readonly heading = computed(() => this.headingOf(this.say('facts.register'), this.asOf()));
  protected readonly table = computed(() => registerTable(this.rows()));
  protected readonly only = computed(() => (this.table().dishes.length === 1 ? this.table().dishes[0] : undefined));
  protected readonly onlyCells = computed(() => (this.only()?.cells ?? []).filter((cell) => cell !== undefined));

  protected checkedLine(check: AllergenRow | undefined): string {
    if (check?.checkedAt === undefined) return this.say('facts.neverChecked');
    const date = this.speech.date(check.checkedAt);
    return check.checkedBy === undefined
      ? this.say('facts.checkedOn', { date })
      : this.say('facts.checkedBy', { date, name: check.checkedBy });
  }
}
