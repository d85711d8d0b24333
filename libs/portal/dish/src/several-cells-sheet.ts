import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Register } from '@tasty-food/contract';
import { SideSheet } from '@tasty-food/portal-page';
import { dishCellsAddress } from './addresses';
import { CellsForm } from './cells-form';
import { injectSay } from './words/dish-words';

/** All cells of a dish at a branch, several of which a manager corrects at once. */
@Component({
  selector: 'app-several-cells-sheet',
  imports: [CellsForm, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-side-sheet [about]="row().name" [heading]="say('cells.title')" (closed)="closed.emit()">
      <app-cells-form
        [cells]="row().allergens"
        [address]="address()"
        [branchId]="branchId()"
        (changed)="changed.emit()"
      />
    </app-side-sheet>
  `,
})
export class SeveralCellsSheet {
  readonly branchId = input.required<string>();
  readonly row = input.required<Register['dishes'][number]>();
  readonly changed = output();
  readonly closed = output();
  protected readonly say = injectSay();
  protected readonly address = computed(() => dishCellsAddress(this.row().dishId));
}
