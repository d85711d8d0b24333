// In: the branch and its menu, and what is out. Out: the menu by category, found by typing, each dish with its allergens at a tap.
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { Menu, MenuDish } from '@tasty-food/contract';
import { DishEditor, DishSheet, menuAddress } from '@tasty-food/portal-dish';
import { OutDishes, type OutDish } from '@tasty-food/portal-live';
import {
  AsOfDay,
  BranchChoice,
  isManager,
  loadRows,
  matchesSearch,
  momentOf,
  PageFrame,
  PageState,
  reloadOn,
} from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { SearchField, Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/menu-words';
import { MenuItem } from './menu-item';

@Component({
  selector: 'app-menu-page',
  imports: [AsOfDay, DishEditor, DishSheet, MatButtonModule, MenuItem, PageFrame, PageState, SearchField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './menu-page.html',
  styleUrl: './menu-page.scss',
})
export class MenuPage {
  protected readonly choice = inject(BranchChoice);
  private readonly speech = inject(Speech);
  private readonly outDishes = inject(OutDishes);
  protected readonly say = injectSay();
  /** Another day than today. */
  protected readonly day = signal<string | undefined>(undefined);
  protected readonly menu = loadRows<Menu>(() =>
    menuAddress(this.choice.id(), this.speech.language(), momentOf(this.day())),
  );
  protected readonly search = signal('');
  private readonly session = inject(Session);
  protected readonly manager = computed(() => isManager(this.session.staff()));
  protected readonly adds = signal(false);
  protected readonly opened = signal<MenuDish | undefined>(undefined);

  protected readonly out = computed<ReadonlyMap<string, OutDish>>(() => {
    const branchId = this.choice.id();
    // What is out is out now.
    return branchId === undefined || this.day() !== undefined ? new Map() : this.outDishes.of(branchId);
  });
  protected readonly found = computed(() =>
    (this.menu.value()?.categories ?? [])
      .map((category) => ({
        ...category,
        dishes: category.dishes.filter(({ name, description }) => matchesSearch(this.search(), name, description)),
      }))
      .filter(({ dishes }) => dishes.length > 0),
  );

  constructor() {
    reloadOn(this.menu, ({ type }) => type === 'menu-changed' || type === 'register-changed');
  }

  protected goTo(categoryId: string): void {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    document.getElementById(`category-${categoryId}`)?.scrollIntoView({ behavior: calm ? 'instant' : 'smooth' });
  }
}
