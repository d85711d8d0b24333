import { computed, inject, Injectable, signal } from '@angular/core';
import { Session } from '@tasty-food/portal-session';

/** The branch that questions are asked at: said of who works at several, and left to the server of everybody else. */
@Injectable({ providedIn: 'root' })
export class AskedBranch {
  private readonly staff = inject(Session).staff;
  private readonly chosen = signal<string | undefined>(undefined);

  readonly isChosen = computed(() => {
    const staff = this.staff();
    return staff?.role === 'admin' || staff?.branchId === null || (staff?.otherBranchIds ?? []).length > 0;
  });
  /** Undefined: the home branch. The first load knows no branches: who shows the choice tells of it. */
  readonly id = computed(() => (this.isChosen() ? this.chosen() : undefined));

  choose(branchId: string | undefined): void {
    this.chosen.set(branchId);
  }
}
