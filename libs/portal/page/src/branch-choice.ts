import { computed, inject, Injectable, signal } from '@angular/core';
import type { BranchList } from '@tasty-food/contract';
import { Session } from '@tasty-food/portal-session';
import { loadRows } from './load-rows';

const KEY = 'tasty-food.branch';

/** Whose rows the pages show: the person's own branch; who belongs to all of them chooses one, and this device remembers it. */
@Injectable({ providedIn: 'root' })
export class BranchChoice {
  private readonly session = inject(Session);
  private readonly list = loadRows<BranchList>(() => (this.session.staff() ? '/api/branches' : undefined));
  private readonly chosen = signal<string | undefined>(localStorage.getItem(KEY) ?? undefined);

  readonly branches = computed(() => this.list.value()?.branches ?? []);
  readonly mayChoose = computed(() => this.session.staff()?.branchId === null);
  readonly id = computed(() => {
    const staff = this.session.staff();
    if (!staff || staff.branchId !== null) return staff?.branchId ?? undefined;
    const known = this.branches();
    return (known.find(({ id }) => id === this.chosen()) ?? known[0])?.id;
  });
  readonly name = computed(() => this.nameOf(this.id()));

  nameOf(branchId: string | undefined): string {
    return this.branches().find(({ id }) => id === branchId)?.name ?? branchId ?? '';
  }

  choose(branchId: string): void {
    localStorage.setItem(KEY, branchId);
    this.chosen.set(branchId);
  }
}
