// In: what is said of the fourteen allergens now, and where a change goes. Out: several of them changed at once, with one reason.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { ALLERGEN_CODES, type AllergenCode, type AllergenState, type RegisterOutcome } from '@tasty-food/contract';
import { isReason, Outcome, ReasonField } from '@tasty-food/portal-page';
import { readRefusal } from '@tasty-food/portal-session';
import { allergenWord, Icon, Speech, STATE_ICONS, STATE_WORDS } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { isTowardsFree } from './is-towards-free';
import { STATES } from './state-form';
import { type ChangeOutcome, faultOf } from './words/change-outcome';
import { injectSay } from './words/dish-words';

type Versions = Record<AllergenCode, number>;
export type CellsNow = Readonly<Record<AllergenCode, { readonly state: AllergenState; readonly version: number }>>;

/** A manager says what a dish or an ingredient has of several allergens. */
@Component({
  selector: 'app-cells-form',
  imports: [Icon, MatButtonModule, Outcome, ReasonField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cells-form.html',
  styleUrl: './cells-form.scss',
})
export class CellsForm {
  readonly cells = input.required<CellsNow>();
  /** Takes `{cells, reason}` with PUT. */
  readonly address = input.required<string>();
  /** Whose row, where that is not clear of itself. */
  readonly branchId = input<string | undefined>();
  /** Something else is said now, or may be. */
  readonly changed = output();

  private readonly http = inject(HttpClient);
  private readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly codes = ALLERGEN_CODES;
  protected readonly states = STATES;
  protected readonly stateWords = STATE_WORDS;
  protected readonly stateIcons = STATE_ICONS;
  protected readonly allergenWord = allergenWord;
  private readonly picked = signal<Partial<Record<AllergenCode, AllergenState>>>({});
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly outcome = signal<ChangeOutcome | undefined>(undefined);
  /** The versions at which somebody began to write here. The page behind follows the register; what is sent is what was seen. */
  private readonly begunAt = signal<Versions | undefined>(undefined);
  /** The versions that were refused: another manager was first. */
  private readonly refused = signal<Versions | undefined>(undefined);
  /** The versions that one's own changes made. Until the page behind has loaded them, nobody else has said anything. */
  private readonly own = signal<Partial<Versions>>({});
  private readonly versions = computed(() => {
    const own = this.own();
    const newest = ALLERGEN_CODES.map((code) => [code, Math.max(this.cells()[code].version, own[code] ?? 0)]);
    return Object.fromEntries(newest) as Versions;
  });
  protected readonly wishes = computed(() =>
    ALLERGEN_CODES.flatMap((code) => {
      const state = this.picked()[code];
      return state === undefined || state === this.cells()[code].state ? [] : [{ code, state }];
    }),
  );
  protected readonly waiting = computed(
    () => this.wishes().filter(({ code, state }) => isTowardsFree(this.cells()[code].state, state)).length,
  );
  protected readonly unknown = computed(() =>
    ALLERGEN_CODES.filter((code) => this.cells()[code].state === 'unknown' && this.chosen(code) === 'unknown'),
  );
  /** Of what was picked here, what another manager has said since, by name; what was picked and written still stands. */
  protected readonly overtaken = computed(() => {
    const seen = this.refused() ?? this.begunAt();
    const codes = ALLERGEN_CODES.filter((code) => seen && this.picked()[code] && seen[code] !== this.versions()[code]);
    const names = codes.map((code) => this.say(allergenWord(code)).toLowerCase());
    return new Intl.ListFormat(this.speech.language() ?? 'fr').format(names);
  });
  protected readonly sendable = computed(() => !this.busy() && this.wishes().length > 0 && isReason(this.reason()));

  protected chosen(code: AllergenCode): AllergenState {
    return this.picked()[code] ?? this.cells()[code].state;
  }

  protected isWish(code: AllergenCode): boolean {
    return this.chosen(code) !== this.cells()[code].state;
  }

  protected pick(code: AllergenCode, state: string): void {
    this.begin();
    this.picked.update((picked) => ({ ...picked, [code]: state as AllergenState }));
  }

  /** A start for who has the supplier's sheet in hand: each can still be corrected, and a second manager sees each. */
  protected unknownAreFree(): void {
    this.begin();
    const free = Object.fromEntries(this.unknown().map((code) => [code, 'free']));
    this.picked.update((picked) => ({ ...picked, ...free }));
  }

  protected write(reason: string): void {
    this.begin();
    this.reason.set(reason);
  }

  private begin(): void {
    this.begunAt.update((begun) => begun ?? this.versions());
    this.outcome.set(undefined);
  }

  protected async send(): Promise<void> {
    if (!this.sendable()) return;
    this.busy.set(true);
    const seen = this.begunAt() ?? this.versions();
    this.begunAt.set(undefined);
    this.refused.set(undefined);
    const cells = this.wishes().map((wish) => ({ ...wish, version: seen[wish.code] }));
    const change = { cells, reason: this.reason(), branchId: this.branchId() };
    try {
      const { proposals } = await firstValueFrom(this.http.put<RegisterOutcome>(this.address(), change));
      const waiting = new Set(proposals.map(({ code }) => code));
      const written = cells.filter(({ code }) => !waiting.has(code));
      const made = Object.fromEntries(written.map(({ code, version }) => [code, version + 1]));
      this.own.update((own) => ({ ...own, ...made }));
      this.begunAt.set(undefined);
      this.outcome.set({ word: proposals.length > 0 ? 'cells.proposed' : 'cell.saved', fault: false });
      this.picked.set({});
      this.reason.set('');
    } catch (error) {
      this.outcome.set(faultOf(error));
      if (readRefusal(error).code === 'version-conflict') {
        this.refused.set(seen);
        this.own.set({});
      }
    } finally {
      this.busy.set(false);
      this.changed.emit();
    }
  }
}
