// In: the dishes of the branch and which of them are out. Out: one tap takes a dish out, one brings it back, and each can be undone.
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import type { AvailabilityEntry, Menu, MenuDish } from '@tasty-food/contract';
import { menuAddress } from '@tasty-food/portal-dish';
import { OutDishes, type OutDish } from '@tasty-food/portal-live';
import { BranchChoice, loadRows, matchesSearch, PageFrame, PageState, reloadOn } from '@tasty-food/portal-page';
import { readRefusal, Session } from '@tasty-food/portal-session';
import { SearchField, Speech } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { injectSay } from '../words/menu-words';
import { OutCard } from './out-card';
import { UntilSheet } from './until-sheet';

/** How long a tap can be taken back. */
const UNDO_MS = 8000;

@Component({
  selector: 'app-eighty-six-page',
  imports: [OutCard, PageFrame, PageState, SearchField, UntilSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './eighty-six-page.html',
  styleUrl: './eighty-six-page.scss',
})
export class EightySixPage {
  protected readonly choice = inject(BranchChoice);
  private readonly speech = inject(Speech);
  private readonly session = inject(Session);
  private readonly outDishes = inject(OutDishes);
  private readonly snackBar = inject(MatSnackBar);
  protected readonly say = injectSay();
  protected readonly menu = loadRows<Menu>(() => menuAddress(this.choice.id(), this.speech.language()));
  protected readonly search = signal('');
  /** The dish whose time somebody chooses. */
  protected readonly timing = signal<MenuDish | undefined>(undefined);

  private readonly out = computed<ReadonlyMap<string, OutDish>>(() => {
    const branchId = this.choice.id();
    return branchId === undefined ? new Map() : this.outDishes.of(branchId);
  });
  protected readonly branchReady = computed(() => this.outDishes.phase(this.choice.id() ?? '') !== 'failed');
  private readonly dishes = computed(() => (this.menu.value()?.categories ?? []).flatMap(({ dishes }) => dishes));
  /** The latest first. */
  protected readonly outNow = computed(() =>
    this.dishes()
      .flatMap((dish) => {
        const out = this.out().get(dish.id);
        return out ? [{ dish, out }] : [];
      })
      .toSorted((one, other) => (other.out.at ?? '').localeCompare(one.out.at ?? '')),
  );
  protected readonly available = computed(() =>
    (this.menu.value()?.categories ?? [])
      .map((category) => ({
        ...category,
        dishes: category.dishes.filter(({ id, name }) => !this.out().has(id) && matchesSearch(this.search(), name)),
      }))
      .filter(({ dishes }) => dishes.length > 0),
  );

  constructor() {
    reloadOn(this.menu, ({ type }) => type === 'menu-changed');
  }

  protected async takeOut(dish: MenuDish, until?: string): Promise<void> {
    this.search.set('');
    const by = this.session.staff()?.name ?? '';
    const said = this.say('eightySix.takenOut', { dish: dish.name });
    await this.change(said, (branchId) => this.outDishes.takeOut(branchId, dish.id, by, until));
  }

  protected async bringBack(dish: MenuDish): Promise<void> {
    const said = this.say('eightySix.broughtBack', { dish: dish.name });
    await this.change(said, (branchId) => this.outDishes.bringBack(branchId, dish.id));
  }

  private async change(said: string, send: (branchId: string) => Promise<AvailabilityEntry>): Promise<void> {
    const branchId = this.choice.id();
    if (branchId === undefined) return;
    try {
      const entry = await send(branchId);
      const message = this.snackBar.open(said, this.say('eightySix.undo'), { duration: UNDO_MS });
      const { dismissedByAction } = await firstValueFrom(message.afterDismissed());
      if (dismissedByAction) await this.outDishes.undo(entry);
    } catch (error) {
      const { code } = readRefusal(error);
      const fault = code === 'version-conflict' ? 'page.changedMeanwhile' : 'page.changeFailed';
      const why = code === 'offline' ? `${this.say('page.offline')} ` : '';
      this.snackBar.open(why + this.say(fault), undefined, { duration: UNDO_MS, politeness: 'assertive' });
    }
  }
}
