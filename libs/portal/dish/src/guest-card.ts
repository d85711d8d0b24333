// In: a dish of a branch. Out: what the register says of it, filling the screen, in the language of the guest.
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { mdiClose } from '@mdi/js';
import { MatButtonModule } from '@angular/material/button';
import type { AllergenState, Language, Register } from '@tasty-food/contract';
import { BranchChoice, loadRows, PageState, reloadOn } from '@tasty-food/portal-page';
import { allergenWord, Icon, Speech, STATE_ICONS } from '@tasty-food/portal-ui';
import { registerAddress } from './addresses';
import { injectSay, type DishWordKey } from './words/dish-words';

const GROUPS: readonly { state: AllergenState; word: DishWordKey }[] = [
  { state: 'contains', word: 'guest.contains' },
  { state: 'may-contain', word: 'guest.mayContain' },
  { state: 'unknown', word: 'guest.unknown' },
  { state: 'free', word: 'guest.free' },
];

@Component({
  selector: 'app-guest-card',
  imports: [Icon, MatButtonModule, PageState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './guest-card.html',
  styleUrl: './guest-card.scss',
})
export class GuestCard {
  readonly branchId = input.required<string>();
  readonly dishId = input.required<string>();
  readonly closed = output();
  protected readonly speech = inject(Speech);
  private readonly choice = inject(BranchChoice);
  protected readonly say = injectSay();
  protected readonly icon = mdiClose;
  protected readonly stateIcons = STATE_ICONS;
  protected readonly allergenWord = allergenWord;
  protected readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  /** What the guest reads, apart from what the person holding the tablet reads. Set once its words are there. */
  protected readonly language = signal<Language>(this.speech.language() ?? 'fr');
  protected readonly wanted = signal<Language>(this.language());
  private readonly register = loadRows<Register>(() => registerAddress(this.branchId(), this.wanted()));
  protected readonly rows = this.register;
  protected readonly dish = computed(() =>
    this.register.value()?.dishes.find(({ dishId }) => dishId === this.dishId()),
  );
  protected readonly groups = computed(() => {
    const dish = this.dish();
    const codes = this.register.value()?.codes ?? [];
    return dish
      ? GROUPS.map((group) => ({ ...group, codes: codes.filter((code) => dish.allergens[code].state === group.state) }))
      : [];
  });
  protected readonly asOf = computed(() => {
    const branch = this.choice.nameOf(this.branchId());
    const date = this.speech.date(this.register.seenAt() ?? new Date().toISOString(), this.language());
    return this.say('guest.asOf', { branch, date }, this.language());
  });

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
    // The guest may hold it for a while: what it says is what the register says by then.
    reloadOn(this.register, ({ type }) => type === 'register-changed' || type === 'menu-changed');
    effect(() => {
      const wanted = this.wanted();
      void this.speech.prepare(wanted).then(() => this.language.set(wanted));
    });
  }
}
