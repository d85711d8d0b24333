// In: one cell of the register. Out: what a manager makes of it, and what became of it before.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiClose } from '@mdi/js';
import type {
  AllergenCode,
  AllergenState,
  CellChange,
  Register,
  RegisterHistory,
  RegisterOutcome,
} from '@tasty-food/contract';
import { readRefusal } from '@tasty-food/portal-session';
import { AllergenStateBadge, allergenWord, Icon, Sheet, Speech, STATE_ICONS, STATE_WORDS } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { cellAddress } from '../page/addresses';
import { loadRows } from '../page/load-rows';
import { PageState } from '../page/page-state';
import { injectSay, type RestaurantWordKey } from '../words/restaurant-words';
import { isTowardsFree } from './is-towards-free';

const STATES: readonly AllergenState[] = ['contains', 'may-contain', 'unknown', 'free'];
/** As the contract has it. */
const REASON_MIN_LENGTH = 3;

@Component({
  selector: 'app-cell-sheet',
  imports: [AllergenStateBadge, Icon, MatButtonModule, PageState, Sheet],
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

  private readonly http = inject(HttpClient);
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly sheet = viewChild.required(Sheet);
  protected readonly icon = mdiClose;
  protected readonly states = STATES;
  protected readonly stateWords = STATE_WORDS;
  protected readonly stateIcons = STATE_ICONS;
  protected readonly allergenWord = allergenWord;
  protected readonly history = loadRows<RegisterHistory>(
    () => `${cellAddress(this.dishId(), this.code())}/history?branch=${encodeURIComponent(this.branchId())}`,
  );
  protected readonly newestFirst = computed(() =>
    (this.history.value()?.rows ?? []).toSorted((one, other) => other.version - one.version),
  );
  private readonly picked = signal<AllergenState | undefined>(undefined);
  protected readonly chosen = computed(() => this.picked() ?? this.cell().state);
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly outcome = signal<{ word: RestaurantWordKey; fault: boolean } | undefined>(undefined);
  protected readonly lessCareful = computed(() => isTowardsFree(this.cell().state, this.chosen()));
  protected readonly meaning = computed<RestaurantWordKey>(() => {
    if (this.chosen() === this.cell().state) return 'cell.same';
    return this.lessCareful() ? 'cell.towardsFree' : 'cell.careful';
  });
  protected readonly sendable = computed(() => this.reason().trim().length >= REASON_MIN_LENGTH && !this.busy());

  protected pick(state: AllergenState): void {
    this.picked.set(state);
    this.outcome.set(undefined);
  }

  protected async save(): Promise<void> {
    if (!this.sendable()) return;
    this.busy.set(true);
    const { version } = this.cell();
    const change: CellChange = { state: this.chosen(), reason: this.reason(), version, branchId: this.branchId() };
    try {
      const url = cellAddress(this.dishId(), this.code());
      const { proposals } = await firstValueFrom(this.http.put<RegisterOutcome>(url, change));
      this.outcome.set({ word: proposals.length > 0 ? 'cell.proposed' : 'cell.saved', fault: false });
      this.reason.set('');
      this.changed.emit();
      this.history.reload();
    } catch (error) {
      this.outcome.set({ word: faultWord(readRefusal(error).code), fault: true });
      this.changed.emit();
    } finally {
      this.busy.set(false);
    }
  }
}

function faultWord(code: string): RestaurantWordKey {
  if (code === 'version-conflict') return 'page.changedMeanwhile';
  if (code === 'already-proposed') return 'cell.alreadyProposed';
  return code === 'offline' ? 'page.offline' : 'page.changeFailed';
}
