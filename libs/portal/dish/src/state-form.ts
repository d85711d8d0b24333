// In: what is said of an allergen now, and where a change goes. Out: the change, sent with its reason.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { AllergenState, CellChange, RegisterOutcome } from '@tasty-food/contract';
import { isReason, Outcome, ReasonField } from '@tasty-food/portal-page';
import { readRefusal } from '@tasty-food/portal-session';
import { Icon, STATE_ICONS, STATE_WORDS } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { type ChangeOutcome, faultOf } from './words/change-outcome';
import { injectSay, type DishWordKey } from './words/dish-words';
import { isTowardsFree } from './is-towards-free';

export const STATES: readonly AllergenState[] = ['contains', 'may-contain', 'unknown', 'free'];

/** A manager says what a dish or an ingredient has of an allergen. */
@Component({
  selector: 'app-state-form',
  imports: [Icon, MatButtonModule, Outcome, ReasonField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './state-form.html',
  styleUrl: './state-form.scss',
})
export class StateForm {
  readonly state = input.required<AllergenState>();
  /** Takes `{state, reason}` with PUT. */
  readonly address = input.required<string>();
  /** What else the body bears: whose row, and the version that was seen. */
  readonly about = input<Pick<CellChange, 'version' | 'branchId'>>({});
  /** To say the same again notes that somebody checked it. */
  readonly confirmable = input(true);
  /** Something else is said now, or may be. */
  readonly changed = output();

  private readonly http = inject(HttpClient);
  protected readonly say = injectSay();
  protected readonly states = STATES;
  protected readonly stateWords = STATE_WORDS;
  protected readonly stateIcons = STATE_ICONS;
  private readonly picked = signal<AllergenState | undefined>(undefined);
  protected readonly chosen = computed(() => this.picked() ?? this.state());
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly outcome = signal<ChangeOutcome | undefined>(undefined);
  /** The version at which somebody began to write here. The page behind follows the register; what is sent is what was seen. */
  private readonly begunAt = signal<number | undefined>(undefined);
  /** The version that was refused: another manager was first. */
  private readonly refused = signal<number | undefined>(undefined);
  /** The version that one's own change made. Until the page behind has loaded it, nobody else has said anything. */
  private readonly own = signal(0);
  private readonly version = computed(() => {
    const loaded = this.about().version;
    return loaded === undefined ? undefined : Math.max(loaded, this.own());
  });
  /** What they said is here by now, and what was picked and written here still stands. */
  protected readonly overtaken = computed(() => {
    const seen = this.refused() ?? this.begunAt();
    return seen !== undefined && seen !== this.version();
  });
  protected readonly lessCareful = computed(() => isTowardsFree(this.state(), this.chosen()));
  private readonly isSame = computed(() => this.chosen() === this.state());
  protected readonly meaning = computed<DishWordKey>(() => {
    if (this.isSame()) return this.confirmable() ? 'cell.same' : 'cell.unchanged';
    return this.lessCareful() ? 'cell.towardsFree' : 'cell.careful';
  });
  protected readonly sendable = computed(
    () => !this.busy() && isReason(this.reason()) && (this.confirmable() || !this.isSame()),
  );

  protected pick(state: AllergenState): void {
    this.begin();
    this.picked.set(state);
  }

  protected write(reason: string): void {
    this.begin();
    this.reason.set(reason);
  }

  private begin(): void {
    this.begunAt.update((begun) => begun ?? this.version());
    this.outcome.set(undefined);
  }

  protected async send(): Promise<void> {
    if (!this.sendable()) return;
    this.busy.set(true);
    this.refused.set(undefined);
    const version = this.begunAt() ?? this.version();
    this.begunAt.set(undefined);
    const change = { ...this.about(), version, state: this.chosen(), reason: this.reason() };
    try {
      const { proposals } = await firstValueFrom(this.http.put<RegisterOutcome>(this.address(), change));
      // A proposal changes nothing yet; what is saved is one version more.
      if (proposals.length === 0 && version !== undefined) {
        this.own.set(version + 1);
        // What was picked while it was on its way.
        this.begunAt.update((begun) => (begun === version ? version + 1 : begun));
      }
      this.outcome.set({ word: proposals.length > 0 ? 'cell.proposed' : 'cell.saved', fault: false });
      this.reason.set('');
    } catch (error) {
      this.outcome.set(faultOf(error));
      if (readRefusal(error).code === 'version-conflict') {
        this.refused.set(version);
        this.own.set(0);
      }
    } finally {
      this.busy.set(false);
      this.changed.emit();
    }
  }
}
