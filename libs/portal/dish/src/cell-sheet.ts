// In: one cell of the register. Out: what a manager makes of it, and what became of it before.
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { AllergenCode, Register, RegisterHistory } from '@tasty-food/contract';
import { loadRows, PageState, SideSheet } from '@tasty-food/portal-page';
import { AllergenStateBadge, allergenWord, Speech } from '@tasty-food/portal-ui';
import { cellAddress } from './addresses';
import { injectSay } from './words/dish-words';
import { StateForm } from './state-form';

@Component({
  selector: 'app-cell-sheet',
  imports: [AllergenStateBadge, PageState, SideSheet, StateForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cell-sheet.html',
  styleUrl: './cell-sheet.scss',
})
export class CellSheet {
  readonly branchId = input.required<string>();
  readonly dishId = input.required<string>();
  readonly dish = input.required<string>();
  readonly code = input.required<AllergenCode>();
  readonly cell = input.required<Register['dishes'][number]['allergens'][AllergenCode]>();
  /** The register says something else now. */
  readonly changed = output();
  readonly closed = output();

  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly allergenWord = allergenWord;
  protected readonly history = loadRows<RegisterHistory>(
    () => `${cellAddress(this.dishId(), this.code())}/history?branch=${encodeURIComponent(this.branchId())}`,
  );
  protected readonly newestFirst = computed(() =>
    (this.history.value()?.rows ?? []).toSorted((one, other) => other.version - one.version),
  );
  protected readonly address = computed(() => cellAddress(this.dishId(), this.code()));
  protected readonly about = computed(() => ({ branchId: this.branchId(), version: this.cell().version }));
}
