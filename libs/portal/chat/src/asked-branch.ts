import { computed, inject, Injectable, signal } from '@angular/core';
import { rememberedBranch, Session } from '@tasty-food/portal-session';

/** The branch that questions are asked at: said of who works at several, and left to the server of everybody else. */
@Injectable({ providedIn: 'root' })
export class AskedBranch {
  private readonly staff = inject(Session).staff;
  private readonly chosen = signal(rememberedBranch());

  private readonly ofAll = computed(() => {
    const staff = this.staff();
    return staff?.role === 'admin' || staff?.branchId === null;
  });
  readonly isChosen = computed(() => this.ofAll() || (this.staff()?.otherBranchIds ?? []).length > 0);
  /**
   * Undefined: the home branch. The first load knows no branches, and a question may be asked before they have come: until then what this
   * device remembers counts, which is what the choice will show.
   */
  readonly id = computed(() => {
    const chosen = this.chosen();
    const { branchId, otherBranchIds = [] } = this.staff() ?? {};
    const isOwn = this.ofAll() || chosen === branchId || otherBranchIds.some((id) => id === chosen);
    return this.isChosen() && isOwn ? chosen : undefined;
  });

  choose(branchId: string): void {
    this.chosen.set(branchId);
  }
}
