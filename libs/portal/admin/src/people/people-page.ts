// In: the people one may see. Out: found by name, opened, changed; new ones invited.
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { mdiAccountPlusOutline, mdiChevronRight } from '@mdi/js';
import type { Account, AccountPage } from '@tasty-food/contract';
import { AdminTabs, BranchChoice, loadPages, MoreButton, PageFrame, PageState } from '@tasty-food/portal-page';
import { ROLE_WORDS, Session } from '@tasty-food/portal-session';
import { Icon, SearchField, Speech } from '@tasty-food/portal-ui';
import { debounceTime } from 'rxjs';
import { injectSay } from '../words/admin-words';
import { InviteSheet } from './invite-sheet';
import { PersonSheet } from './person-sheet';
import { STATE_WORDS } from './state-words';

const TYPING_PAUSE_MS = 200;

@Component({
  selector: 'app-people-page',
  imports: [AdminTabs, Icon, InviteSheet, MatButtonModule, MoreButton, PageFrame, PageState, PersonSheet, SearchField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people-page.html',
  styleUrl: './people-page.scss',
})
export class PeoplePage {
  private readonly session = inject(Session);
  private readonly speech = inject(Speech);
  protected readonly branches = inject(BranchChoice);
  protected readonly say = injectSay();
  protected readonly icons = { invite: mdiAccountPlusOutline, open: mdiChevronRight };
  protected readonly roleWords = ROLE_WORDS;
  protected readonly stateWords = STATE_WORDS;

  protected readonly search = signal('');
  private readonly searched = toSignal(toObservable(this.search).pipe(debounceTime(TYPING_PAUSE_MS)), {
    initialValue: '',
  });
  protected readonly branch = signal('');
  protected readonly list = loadPages<AccountPage>(() => {
    if (!this.session.staff()) return undefined;
    const [search, branch] = [this.searched().trim(), this.branch()];
    return `/api/staff?${new URLSearchParams({ ...(search && { search }), ...(branch && { branch }) })}`;
  });
  /** Changes that the server has confirmed and the list does not show yet. */
  private readonly changed = signal<ReadonlyMap<string, Account>>(new Map());
  protected readonly people = computed(() =>
    this.list
      .pages()
      .flatMap(({ staff }) => staff)
      .map((person) => this.changed().get(person.id) ?? person),
  );
  private readonly openedId = signal<string | undefined>(undefined);
  protected readonly opened = computed(() => this.people().find(({ id }) => id === this.openedId()));
  protected readonly inviting = signal(false);

  protected open(staffId: string | undefined): void {
    this.openedId.set(staffId);
  }

  protected keep(account: Account): void {
    this.changed.update((before) => new Map(before).set(account.id, account));
  }

  protected isSelf({ id }: Account): boolean {
    return this.session.staff()?.id === id;
  }

  protected place({ branchId, otherBranchIds = [] }: Account): string {
    if (branchId === null) return this.say('session.allBranches');
    return [branchId, ...otherBranchIds].map((id) => this.branches.nameOf(id)).join(', ');
  }

  protected seen({ lastSeenAt }: Account): string {
    return lastSeenAt
      ? this.say('people.lastSeen', { date: this.speech.soon(lastSeenAt) })
      : this.say('people.neverSeen');
  }
}
