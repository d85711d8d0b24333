import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { mdiClipboardCheckOutline } from '@mdi/js';
import type { AllergenRow } from '@tasty-food/contract';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { AllergenStateBadge } from './allergen-state-badge';
import { allergenWord, STATE_ICONS, STATE_WORDS } from './allergen-words';
import { byUrgency, registerTable } from './register-rows';

/** Rows of the allergen register: one dish as a list with the warnings first, several as a table of dish × allergen. */
@Component({
  selector: 'app-allergen-table',
  imports: [AllergenStateBadge, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './allergen-table.html',
  styleUrls: ['./facts-card.scss', './allergen-table.scss'],
})
export class AllergenTable {
  readonly rows = input.required<readonly AllergenRow[]>();
  private readonly speech = inject(Speech);
  protected readonly say = this.speech.say;
  protected readonly icon = mdiClipboardCheckOutline;
  protected readonly allergenWord = allergenWord;
  protected readonly stateIcons = STATE_ICONS;
  protected readonly stateWords = STATE_WORDS;
  protected readonly table = computed(() => registerTable(this.rows()));
  protected readonly only = computed(() => (this.table().dishes.length === 1 ? this.table().dishes[0] : undefined));
  protected readonly onlyCells = computed(() => byUrgency(this.only()?.cells ?? []));

  protected checkedLine(check: AllergenRow | undefined): string {
    if (check?.checkedAt === undefined) return this.say('facts.neverChecked');
    const date = this.speech.date(check.checkedAt);
    return check.checkedBy === undefined
      ? this.say('facts.checkedOn', { date })
      : this.say('facts.checkedBy', { date, name: check.checkedBy });
  }
}
