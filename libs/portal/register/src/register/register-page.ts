// In: the register of the branch. Out: the whole of it as a table, or what can be said to a guest who must avoid something.
import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router } from '@angular/router';
import { mdiClose, mdiPrinterOutline } from '@mdi/js';
import type { AllergenCode, AllergenState, Register } from '@tasty-food/contract';
import { DishSheet, GuestCard, registerAddress } from '@tasty-food/portal-dish';
import { OutDishes, type OutDish } from '@tasty-food/portal-live';
import {
  AsOfDay,
  BranchChoice,
  loadRows,
  matchesSearch,
  momentOf,
  PageFrame,
  PageState,
  reloadOn,
} from '@tasty-food/portal-page';
import { allergenWord, Icon, SearchField, Speech, STATE_ICONS, STATE_WORDS } from '@tasty-food/portal-ui';
import { injectSay } from '../words/register-words';
import { GuestGroups } from './guest-groups';
import { RegisterMatrix } from './register-matrix';

/** What is out is out now. */
const NOTHING_OUT: ReadonlyMap<string, OutDish> = new Map();

const LEGEND: readonly AllergenState[] = ['contains', 'may-contain', 'unknown', 'free'];

@Component({
  selector: 'app-register-page',
  imports: [
    AsOfDay,
    DishSheet,
    GuestCard,
    GuestGroups,
    Icon,
    MatButtonModule,
    PageFrame,
    PageState,
    RegisterMatrix,
    SearchField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './register-page.html',
  styleUrl: './register-page.scss',
})
export class RegisterPage {
  /** Of the address: the dish whose card an answer wants to show, and whose rows it rests on. */
  readonly guest = input<string>();
  readonly branch = input<string>();
  private readonly location = inject(Location);
  private readonly router = inject(Router);
  protected readonly choice = inject(BranchChoice);
  private readonly speech = inject(Speech);
  private readonly outDishes = inject(OutDishes);
  protected readonly say = injectSay();
  protected readonly icons = { print: mdiPrinterOutline, clear: mdiClose };
  protected readonly legend = LEGEND;
  protected readonly stateIcons = STATE_ICONS;
  protected readonly stateWords = STATE_WORDS;
  protected readonly allergenWord = allergenWord;
  /** Another day than today. */
  protected readonly day = signal<string | undefined>(undefined);
  protected readonly register = loadRows<Register>(() =>
    registerAddress(this.choice.id(), this.speech.language(), momentOf(this.day())),
  );
  protected readonly search = signal('');
  protected readonly avoid = signal<readonly AllergenCode[]>([]);
  protected readonly opened = signal<string | undefined>(undefined);

  protected readonly avoidWords = computed(() =>
    this.avoid()
      .map((code) => this.say(allergenWord(code)).toLowerCase())
      .join(', '),
  );
  protected readonly out = computed(() => (this.day() ? NOTHING_OUT : this.outDishes.of(this.choice.id() ?? '')));
  protected readonly dishes = computed(() =>
    (this.register.value()?.dishes ?? []).filter(({ name }) => matchesSearch(this.search(), name)),
  );
  /** Every change of any cell makes it one more: two printed sheets with the same number say the same. */
  private readonly version = computed(() =>
    (this.register.value()?.dishes ?? [])
      .flatMap(({ allergens }) => Object.values(allergens))
      .reduce((sum, { version }) => sum + version, 0),
  );
  protected readonly edition = computed(() => {
    const asOf = this.register.value()?.asOf;
    if (asOf === undefined) return '';
    const [date, time] = [this.speech.date(asOf), this.speech.time(asOf)];
    return this.say('register.edition', { branch: this.choice.name(), date, time, version: this.version() });
  });

  constructor() {
    reloadOn(this.register, ({ type }) => type === 'register-changed' || type === 'menu-changed');
  }

  protected toggle(code: AllergenCode): void {
    this.avoid.update((codes) => (codes.includes(code) ? codes.filter((each) => each !== code) : [...codes, code]));
  }

  /** Back to the answer that led here; an address that was typed in leads to the register. */
  protected leaveGuest(): void {
    if (this.router.navigated && history.length > 1) this.location.back();
    else void this.router.navigate(['/register'], { replaceUrl: true });
  }

  protected print(): void {
    window.print();
  }
}
