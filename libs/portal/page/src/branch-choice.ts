import { computed, inject, Injectable, signal } from '@angular/core';
import type { BranchList } from '@tasty-food/contract';
import { rememberBranch, rememberedBranch, Session } from '@tasty-food/portal-session';
import { loadRows } from './load-rows';

/** Whose rows the pages show: the person's home branch; who works at several chooses one, and this device remembers it. */
@Injectable({ providedIn: 'root' })
export class BranchChoice {
  private readonly session = inject(Session);
  private readonly list = loadRows<BranchList>(() => (this.session.staff() ? '/api/branches' : undefined));
  private readonly chosen = signal<string | undefined>(rememberedBranch());

  readonly branches = computed(() => this.list.value()?.branches ?? []);
  /** Whether the person belongs to all branches, those to come as well. */
  readonly ofAll = computed(() => {
    const staff = this.session.staff();
    return staff !== undefined && (staff.role === 'admin' || staff.branchId === null);
  });
  /** Where the person works, the home branch first. */
  private readonly ownIds = computed<readonly string[]>(() => {
    const { branchId = null, otherBranchIds = [] } = this.session.staff() ?? {};
    const others = this.ofAll() ? this.branches().map(({ id }) => id) : otherBranchIds;
    return [...new Set([...(branchId === null ? [] : [branchId]), ...others])];
  });
  /** Those among which the person chooses, in the order of the group. */
  readonly own = computed(() => this.branches().filter(({ id }) => this.isOwn(id)));
  readonly mayChoose = computed(() => this.ownIds().length > 1);
  readonly id = computed(() => {
    const [home] = this.ownIds();
    return this.ownIds().find((id) => id === this.chosen()) ?? home;
  });
  readonly name = computed(() => this.nameOf(this.id()));

  isOwn(branchId: string): boolean {
    return this.ownIds().includes(branchId);
  }

  nameOf(branchId: string | undefined): string {
    return this.branches().find(({ id }) => id === branchId)?.name ?? branchId ?? '';
  }

  choose(branchId: string): void {
    rememberBranch(branchId);
    this.chosen.set(branchId);
  }
}
