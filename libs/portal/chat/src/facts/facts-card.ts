import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Facts } from '@tasty-food/contract';
import { AllergenTable } from './allergen-table';
import { AvailabilityTable } from './availability-table';
import { CertificateTable } from './certificate-table';
import { DishTable } from './dish-table';
import { HoursTable } from './hours-table';
import { PassageList } from './passage-list';

/** The rows behind an answer, drawn as their kind wants it: true whatever the text says. */
@Component({
  selector: 'app-facts-card',
  imports: [AllergenTable, AvailabilityTable, CertificateTable, DishTable, HoursTable, PassageList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let shown = facts();
    @switch (shown.kind) {
      @case ('allergens') {
        <app-allergen-table
          [rows]="shown.rows"
          [out]="outOn()"
          [branchId]="asOf() ? undefined : branchId()"
          [asOf]="asOf()"
        />
      }
      @case ('dishes') {
        <app-dish-table [rows]="shown.rows" [out]="outOn()" [asOf]="asOf()" />
      }
      @case ('hours') {
        <app-hours-table [rows]="shown.rows" />
      }
      @case ('availability') {
        <app-availability-table [rows]="shown.rows" [out]="out()" />
      }
      @case ('certificate') {
        <app-certificate-table [rows]="shown.rows" [asOf]="asOf()" />
      }
      @case ('passages') {
        <app-passage-list [rows]="shown.rows" />
      }
    }
  `,
})
export class FactsCard {
  readonly facts = input.required<Facts>();
  /** Whose rows they are. */
  readonly branchId = input<string | undefined>();
  /** By dish: those that are out at this moment, whenever the rows were read. */
  readonly out = input<ReadonlyMap<string, unknown>>(new Map());
  /** The day that the rows hold for, where it is not that of the question. */
  protected readonly asOf = computed(() => {
    const facts = this.facts();
    return 'asOf' in facts ? facts.asOf : undefined;
  });
  /** What is out now says nothing of another day. */
  protected readonly outOn = computed(() => (this.asOf() === undefined ? this.out() : new Map<string, unknown>()));
}
