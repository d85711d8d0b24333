// In: a dish of a branch. Out: its whole row of the register with who checked it and when, and from there the card for the guest.
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiAccountEye } from '@mdi/js';
import type { AllergenCode, MenuDish, Register } from '@tasty-food/contract';
import type { OutDish } from '@tasty-food/portal-live';
import { isManager, loadRows, momentOf, PageState, reloadOn, SideSheet } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { AllergenCells, Icon, OutMark, Speech } from '@tasty-food/portal-ui';
import { registerAddress } from './addresses';
import { injectSay } from './words/dish-words';
import { DishEditor } from './editor/dish-editor';
import { CellSheet } from './cell-sheet';
import { checkOf } from './check-of';
import { CLAIM_WORDS } from './claim-words';
import { ClaimSheet } from './claim-sheet';
import { DietTags } from './diet-tags';
import { GuestCard } from './guest-card';
import { HistorySheet } from './history-sheet';
import { SeveralCellsSheet } from './several-cells-sheet';

@Component({
  selector: 'app-dish-sheet',
  imports: [
    AllergenCells,
    CellSheet,
    ClaimSheet,
    DietTags,
    DishEditor,
    GuestCard,
    HistorySheet,
    Icon,
    MatButtonModule,
    OutMark,
    PageState,
    SeveralCellsSheet,
    SideSheet,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dish-sheet.html',
  styleUrl: './dish-sheet.scss',
})
export class DishSheet {
  readonly branchId = input.required<string>();
  readonly dishId = input.required<string>();
  /** What the menu says of it, where that is known. */
  readonly dish = input<MenuDish | undefined>();
  readonly out = input<OutDish | undefined>();
  /** Of another day than today: to be read, and neither changed nor shown to a guest. */
  readonly day = input<string | undefined>();
  readonly closed = output();

  protected readonly speech = inject(Speech);
  private readonly session = inject(Session);
  protected readonly say = injectSay();
  protected readonly icons = { guest: mdiAccountEye };
  protected readonly claimWords = CLAIM_WORDS;
  protected readonly register = loadRows<Register>(() =>
    registerAddress(this.branchId(), this.speech.language(), momentOf(this.day())),
  );
  protected readonly row = computed(() => this.register.value()?.dishes.find(({ dishId }) => dishId === this.dishId()));
  protected readonly name = computed(() => this.row()?.name ?? this.dish()?.name ?? this.dishId());
  /** In the order of the register's columns. */
  protected readonly cells = computed(() => {
    const row = this.row();
    return (this.register.value()?.codes ?? []).map((code) => ({
      code,
      state: row?.allergens[code].state ?? ('unknown' as const),
    }));
  });
  protected readonly checked = computed(() => {
    const row = this.row();
    return row ? checkOf(row, this.say, this.speech) : [];
  });
  protected readonly manager = computed(() => this.day() === undefined && isManager(this.session.staff()));
  protected readonly guestSees = signal(false);
  protected readonly editsClaims = signal(false);
  protected readonly edits = signal(false);
  protected readonly editsSeveral = signal(false);
  protected readonly showsHistory = signal(false);
  protected readonly openedCell = signal<AllergenCode | undefined>(undefined);

  constructor() {
    reloadOn(this.register, (event) => event.type === 'register-changed' && event.dishId === this.dishId());
  }
}
