import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import type { Language, Role } from '@tasty-food/contract';
import { BranchChoice } from '@tasty-food/portal-page';
import { LANGUAGE_NAMES, ROLE_WORDS, Session } from '@tasty-food/portal-session';
import { injectSay } from '../words/admin-words';
import { branchesToGive, rolesToGive } from './may-manage';

/** What a person is and where they work. */
export interface AccountRights {
  readonly role: Role;
  /** Null: all branches. */
  readonly branchId: string | null;
  readonly otherBranchIds: readonly string[];
  readonly language: Language;
}

const EVERYWHERE = '';

/** The fields of an account that an invitation and a change have in common. */
@Component({
  selector: 'app-account-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './account-fields.html',
  styleUrl: './account-fields.scss',
})
export class AccountFields {
  readonly rights = model.required<AccountRights>();
  /** Nobody changes the own role. */
  readonly roleFixed = input(false);
  private readonly viewer = inject(Session).staff;
  protected readonly branches = inject(BranchChoice);
  protected readonly say = injectSay();
  protected readonly roleWords = ROLE_WORDS;
  protected readonly languages = Object.entries(LANGUAGE_NAMES) as [Language, string][];
  protected readonly everywhere = EVERYWHERE;
  protected readonly roles = computed(() => rolesToGive(this.viewer()));
  /** The branches to choose from: those one may give, and those the person has already. */
  protected readonly places = computed(() => {
    const own = branchesToGive(this.viewer());
    const { branchId, otherBranchIds } = this.rights();
    const had = [branchId, ...otherBranchIds];
    return this.branches.branches().filter(({ id }) => !own || own.includes(id) || had.includes(id));
  });
  protected readonly mayGiveAll = computed(() => branchesToGive(this.viewer()) === undefined);
  protected readonly others = computed(() => this.places().filter(({ id }) => id !== this.rights().branchId));

  protected change(change: Partial<AccountRights>): void {
    this.rights.update((before) => ({ ...before, ...change }));
  }

  protected goHome(value: string): void {
    const branchId = value === EVERYWHERE ? null : value;
    const otherBranchIds = branchId === null ? [] : this.rights().otherBranchIds.filter((id) => id !== branchId);
    this.change({ branchId, otherBranchIds });
  }

  protected workAt(branchId: string, works: boolean): void {
    const others = this.rights().otherBranchIds.filter((id) => id !== branchId);
    this.change({ otherBranchIds: works ? [...others, branchId] : others });
  }
}
