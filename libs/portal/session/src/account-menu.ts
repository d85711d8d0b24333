import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { mdiCheck, mdiLogout } from '@mdi/js';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { BranchNames } from './branch-names';
import { injectOwnChoices } from './own-choices';
import { ROLE_WORDS } from './role-words';
import { Session } from './session';

/** Who is signed in, and where; language, appearance and the way out. */
@Component({
  selector: 'app-account-menu',
  imports: [Icon, MatMenuModule, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.scss',
})
export class AccountMenu {
  protected readonly session = inject(Session);
  private readonly speech = inject(Speech);
  private readonly branches = inject(BranchNames);
  protected readonly say = this.speech.say;
  protected readonly choices = injectOwnChoices((language) => void this.session.speak(language));
  protected readonly icons = { chosen: mdiCheck, signOut: mdiLogout };

  protected readonly initials = computed(() =>
    (this.session.staff()?.name ?? '')
      .split(/\s+/)
      .map((word) => word.charAt(0))
      .slice(0, 2)
      .join('')
      .toUpperCase(),
  );
  protected readonly place = computed(() => {
    const staff = this.session.staff();
    if (!staff) return '';
    const branch = staff.branchId === null ? this.say('session.allBranches') : this.branches.nameOf(staff.branchId);
    return `${this.say(ROLE_WORDS[staff.role])} · ${branch}`;
  });
}
